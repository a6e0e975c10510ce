import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { readNumber } from "../read-number.ts";
import { endsClause } from "../sentence.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";

/** Index of the number behind `步长为`, "in steps of". */
function afterLinks(list: TokenList, from: number): number {
  let index = from;
  while (index < from + 3 && (hasRole(list.at(index), "link") || isMark(list.at(index), ":="))) index += 1;
  return index;
}

/** Index of the number between 以 and 为步长, or 按 and 递增. */
function beforeCue(list: TokenList, cue: number): number | undefined {
  const last = hasRole(list.at(cue - 1), "link") ? cue - 2 : cue - 1;
  for (let index = last; index > Math.max(0, last - 3); index -= 1)
    if (/^[以按]$/.test(list.at(index - 1).text)) return index;
  return undefined;
}

/**
 * `步长 0.1`, `以 8 为步长`, "in increments of 64": values a step apart, which are its multiples unless the least
 * value is none. A text that opens with the word is about a step itself.
 */
export function readStep(reader: Reader, cue: number): Claims | undefined {
  const { list, scopes, type } = reader;
  if (!type.known || !type.numeric) return undefined;
  const before = beforeCue(list, cue);
  const place = before ?? afterLinks(list, cue + 1);
  if (before === undefined && cue === 0) return undefined;
  const number = readNumber(list, place);
  if (number === undefined || number.value <= 0) return undefined;
  const next = before === undefined ? number.next : cue + 1;
  if (
    !endsClause(list, next) &&
    !isMark(list.at(next), "()[]、") &&
    !hasRole(list.at(next), "default", "range", "bound")
  )
    return undefined;
  if (
    before === undefined &&
    cue === scopes.at(cue).sentence &&
    place === cue + 1 &&
    scopes.at(cue).sentence === 0
  )
    return undefined;
  const refusal = findRefusal(reader, { cue, next, force: "comparison" });
  const start = before === undefined ? list.at(cue).start : list.at(before - 1).start;
  const claim: Claim = {
    keyword: "multipleOf",
    value: number.value,
    start,
    end: list.at(next - 1).end,
    fromLeast: true,
  };
  return { claims: [refusal === undefined ? claim : { ...claim, refusal }], next };
}
