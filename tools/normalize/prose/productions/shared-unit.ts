import type { Unit } from "../lexicon/term.ts";
import { type NumberReading, readNumber } from "../read-number.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";

/** Index of the number behind the small words that follow a bound. */
export function skipBoundLinks(list: TokenList, from: number): number {
  let index = from;
  while (index < list.length && index < from + 6) {
    const token = list.at(index);
    const isSmall =
      hasRole(token, "link", "verb", "length", "amount") ||
      /^(?:只能|仅能|只可)(?:填写?|传入?|上传|选择?)?$/.test(token.text) ||
      token.text === "要" ||
      isMark(token, ":=") ||
      /^可(?:选|填|填写|输入)$/.test(token.text);
    if (!isSmall) break;
    index += 1;
  }
  return index;
}

/** "Maximum characters: 7000": the unit stands before the number. */
export function unitOfLabel(list: TokenList, cue: number): NumberReading | undefined {
  const unit = meaningOf(list.at(cue + 1), "unit")?.unit;
  if (unit === undefined || !isMark(list.at(cue + 2), ":")) return undefined;
  const number = readNumber(list, cue + 3);
  return number === undefined || number.unit !== undefined ? number : { ...number, unit };
}

const longestFirst = 8;

/** "Minimum 3 characters, maximum 2,000": the unit of the bound right before. */
function unitBefore(list: TokenList, cue: number): Unit | undefined {
  const joined = hasRole(list.at(cue - 1), "or", "also") || isMark(list.at(cue - 1), ",");
  const last = joined ? cue - 2 : cue - 1;
  const unit = meaningOf(list.at(last), "unit")?.unit;
  if (unit === undefined || list.at(last - 1).kind !== "number") return undefined;
  for (let index = last - 1; index > last - longestFirst && index >= 0; index -= 1)
    if (hasRole(list.at(index), "bound")) return readNumber(list, skipBoundLinks(list, index + 1))?.unit;
  return undefined;
}

/**
 * "at least 1 and at most 5000 characters", "minimum 3 characters, maximum 2,000": of two bounds one may state the unit
 * of both.
 */
export function withSharedUnit(
  list: TokenList,
  { cue, number }: { cue: number; number: NumberReading | undefined },
): NumberReading | undefined {
  if (number === undefined || number.unit !== undefined) return number;
  const before = unitBefore(list, cue);
  if (before !== undefined) return { ...number, unit: before };
  const joined = hasRole(list.at(number.next), "or", "also") || isMark(list.at(number.next), ",、");
  const next = joined ? number.next + 1 : number.next;
  if (!hasRole(list.at(next), "bound")) return number;
  const second = readNumber(list, skipBoundLinks(list, next + 1));
  return second?.unit === undefined ? number : { ...number, unit: second.unit };
}
