import type { Claims, Reader } from "../claim.ts";
import { measure } from "../quantity.ts";
import { readNumber } from "../read-number.ts";
import { endsClause } from "../sentence.ts";
import { isOwnSubject, readSubject } from "../subject.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";
import { claimBound } from "./claim-bound.ts";

/** `10 以内`, `5 及以上`, "3 or more". */
export function readBoundAfter(reader: Reader, cue: number): Claims {
  const { list } = reader;
  const nothing: Claims = { claims: [], next: cue + 1 };
  const meaning = meaningOf(list.at(cue), "bound-after");
  const isNoun = list.at(cue + 1).text === "的" && hasRole(list.at(cue - 1), "unit");
  // "20 or more characters"
  const behind = meaningOf(list.at(cue + 1), "unit")?.unit;
  const endsInUnit = behind === "character" && endsUnit(list, cue + 2);
  const closes =
    endsClause(list, cue + 1) ||
    isMark(list.at(cue + 1), ")(、") ||
    isNoun ||
    endsInUnit ||
    countsNoun(reader, cue);
  if (meaning === undefined || !closes) return nothing;
  const at = findNumberBefore(list, cue);
  if (at === undefined) return nothing;
  const number = readNumber(list, at);
  if (number === undefined || number.next !== cue) return nothing;
  const subject = readSubject(reader, at);
  const measured = measure(reader, {
    unit: number.unit ?? behind,
    subject: subject.measures,
    force: "comparison",
  });
  if (measured === "none" || !isOwnSubject(reader, subject, at)) return nothing;
  const claim = claimBound(reader, {
    bound: meaning.bound,
    number,
    measured,
    cue: at,
    start: number.start,
    end: list.at(cue).end,
    force: "comparison",
  });
  return { claims: claim === undefined ? [] : [claim], next: cue + 1 };
}

/** "3 or more characters long": what would go on with a verb speaks of some texts only. */
function endsUnit(list: TokenList, index: number): boolean {
  const end = hasRole(list.at(index), "length") ? index + 1 : index;
  return endsClause(list, end) || isMark(list.at(end), ")");
}

const longestNoun = 3;

/** "one or more image URLs", `一个或多个标签`: the noun that an array's bound counts. */
function countsNoun({ list, scopes, type }: Reader, cue: number): boolean {
  if (!type.known || type.numeric || !type.allows("array")) return false;
  let index = cue + 1;
  while (
    index <= cue + longestNoun &&
    ["word", "han", "term"].includes(list.at(index).kind) &&
    !endsClause(list, index)
  )
    index += 1;
  if (!endsClause(list, index) && !isMark(list.at(index), "()")) return false;
  // "Code Interpreter can output one or more items" tells what may come of it.
  const at = findNumberBefore(list, cue) ?? cue;
  return at === scopes.at(cue).clauseStart || hasRole(list.at(at - 1), "link", "must", "verb");
}

function findNumberBefore(list: TokenList, cue: number): number | undefined {
  for (let index = cue - 1; index >= Math.max(0, cue - 3); index -= 1) {
    const token = list.at(index);
    if (token.kind === "number" || token.kind === "word" || hasRole(token, "numeral")) return index;
  }
  return undefined;
}
