import type { Unit } from "./lexicon/term.ts";
import { type NumberReading, readNumber } from "./read-number.ts";
import { endsClause } from "./sentence.ts";
import { hasRole, isMark, type TokenList } from "./token.ts";

export interface RangeReading {
  low: number;
  high: number;
  lowIsOpen: boolean;
  highIsOpen: boolean;
  unit?: Unit;
  next: number;
  start: number;
  end: number;
}

/** How the two numbers may be joined: `dash` 1-10, 1~10, 1 到 10; `pair` also 1 和 10; `brackets` also 1, 10. */
export type Joining = "dash" | "pair";

function readJoiner(
  list: TokenList,
  index: number,
  accepted: { pair: boolean; comma: boolean },
): number | undefined {
  const token = list.at(index);
  if (hasRole(token, "to")) {
    let next = index + 1;
    while (list.isGlued(next) && isMark(list.at(next), "-~")) next += 1;
    if (hasRole(list.at(next), "to") && list.isGlued(next)) next += 1;
    return next;
  }
  if (accepted.pair && hasRole(token, "or") && !"或or".includes(token.text)) return index + 1;
  if (accepted.comma && isMark(token, ",、，;")) return index + 1;
  return undefined;
}

/** `1`, `10` of `1-10`: the second must not be one of a longer row such as a date. */
function isLongerRow(list: TokenList, index: number): boolean {
  const token = list.at(index);
  return (
    list.isGlued(index) &&
    (token.text === "-" || token.text === "~") &&
    list.isGlued(index + 1) &&
    list.at(index + 1).kind === "number"
  );
}

function agree(low: NumberReading, high: NumberReading): Unit | undefined | "disagree" {
  if (low.unit === undefined || low.unit === high.unit) return high.unit;
  if (high.unit === undefined) return low.unit;
  return "disagree";
}

/** `0-100%`: a share is no number anywhere else. */
function readEnd(list: TokenList, index: number, place: "alone" | "list"): NumberReading | undefined {
  const number = readNumber(list, index, place);
  const { kind, text, start, end } = list.at(index);
  if (number !== undefined || kind !== "number" || list.at(index + 1).text !== "%") return number;
  return {
    value: Number(text),
    digits: text,
    unit: "percent",
    start,
    end,
    bareNext: index + 1,
    next: index + 2,
  };
}

export function readRange(list: TokenList, index: number, joining: Joining): RangeReading | undefined {
  const opening = list.at(index);
  const bracketed = isMark(opening, "[(");
  const from = hasRole(opening, "from") ? index + 1 : index;
  const first = bracketed ? index + 1 : from;
  const low = readEnd(list, first, "list");
  if (low === undefined) return undefined;
  const place = bracketed ? "list" : "alone";
  const lowRemark = readEndRemark(list, low.next);
  const joiner = lowRemark?.next ?? skipRemark(list, low.next);
  const second = readJoiner(list, joiner, { pair: joining === "pair", comma: bracketed });
  if (second === undefined) return undefined;
  const usesComma = isMark(list.at(joiner), ",、，;");
  const listed = readEnd(list, second, place);
  // `[128, 4,096]`: the last number of a bracket may have thousands.
  const high =
    bracketed && !isMark(list.at(listed?.next ?? second), "])") ? readEnd(list, second, "alone") : listed;
  if (high === undefined || isLongerRow(list, high.next)) return undefined;
  const unit = agree(low, high);
  if (unit === "disagree") return undefined;
  const shared = { low: low.value, high: high.value, ...(unit === undefined ? {} : { unit }) };
  const highRemark = readEndRemark(list, high.next);
  if (!bracketed && (lowRemark !== undefined || highRemark?.excludes === false)) {
    return {
      ...shared,
      lowIsOpen: lowRemark?.excludes ?? false,
      highIsOpen: highRemark?.excludes ?? false,
      next: highRemark?.next ?? high.next,
      start: opening.start,
      end: highRemark === undefined ? high.end : list.at(highRemark.next - 1).end,
    };
  }
  if (!bracketed) {
    return {
      ...shared,
      ...readOpenEnds(list, { next: high.next, low: low.value, high: high.value }),
      next: high.next,
      start: opening.start,
      end: high.end,
    };
  }
  const closing = list.at(high.next);
  if (!isMark(closing, "])")) return undefined;
  const bothRound = opening.text === "(" && closing.text === ")";
  const isInterval = usesComma || !bothRound;
  const after = high.next + 1;
  const outerUnit = unit === undefined ? readOuterUnit(list, after) : undefined;
  return {
    ...shared,
    ...(outerUnit === undefined ? {} : { unit: outerUnit }),
    lowIsOpen: isInterval && opening.text === "(",
    highIsOpen: isInterval && closing.text === ")",
    next: outerUnit === undefined ? after : after + 1,
    start: opening.start,
    end: closing.end,
  };
}

/** `0（不含）到 1（含）`: whether the end before the remark is left out. */
function readEndRemark(list: TokenList, index: number): { excludes: boolean; next: number } | undefined {
  if (!isMark(list.at(index), "(") || !isMark(list.at(index + 2), ")")) return undefined;
  const remark = list.at(index + 1);
  const excludes = hasRole(remark, "exclusion");
  const includes = /^(?:含|包含|包括|inclusive|included|including)$/i.test(remark.text);
  return excludes || includes ? { excludes, next: index + 3 } : undefined;
}

const longestGloss = 16;

/** `0（完全透明）到 1（不透明）`: what an end means stands in parentheses between it and the joining word. */
function skipRemark(list: TokenList, index: number): number {
  if (!isMark(list.at(index), "(")) return index;
  for (let next = index + 1; next < index + longestGloss; next += 1) {
    const token = list.at(next);
    if (
      token.kind === "newline" ||
      token.kind === "end" ||
      token.kind === "number" ||
      isMark(token, "(") ||
      hasRole(token, "exclusion")
    )
      return index;
    if (isMark(token, ")")) return hasRole(list.at(next + 1), "to", "or") ? next + 1 : index;
  }
  return index;
}

const longestRemark = 6;

/** "between 0 and 1 (exclusive)", `0 到 1 之间（不含 0）`: which ends the remark behind a range leaves out. */
function readOpenEnds(
  list: TokenList,
  range: { next: number; low: number; high: number },
): { lowIsOpen: boolean; highIsOpen: boolean } {
  let index = range.next;
  while (index < range.next + 4 && standsBeforeRemark(list, index)) index += 1;
  const named = new Set<number>();
  let excludes = false;
  for (const end = index + longestRemark; index < end; index += 1) {
    const token = list.at(index);
    if (hasRole(token, "exclusion")) excludes = true;
    else if (token.kind === "number" && excludes) named.add(Number(token.text));
    else if (!excludes || !(hasRole(token, "or") || /^of$/i.test(token.text))) break;
  }
  if (excludes && named.size === 0 && !excludesEnds(list, index)) excludes = false;
  const isOpen = (end: number) => excludes && (named.size === 0 || named.has(end));
  return { lowIsOpen: isOpen(range.low), highIsOpen: isOpen(range.high) };
}

const ends = /^(?:两端|端点|边界|首尾|两者|of$|both|end)/i;

/** `6 至 20 个字符，不含空格` leaves out a thing, `(exclusive)` and `不含两端` the ends. */
function excludesEnds(list: TokenList, index: number): boolean {
  const token = list.at(index);
  return endsClause(list, index) || isMark(token, "()") || ends.test(token.text) || token.kind === "word";
}

function standsBeforeRemark(list: TokenList, index: number): boolean {
  const token = list.at(index);
  if (hasRole(token, "exclusion")) return false;
  const isNoun = token.kind === "han" && token.end - token.start <= 2;
  return hasRole(token, "between-end", "number-noun") || isMark(token, "(,") || isNoun;
}

function readOuterUnit(list: TokenList, index: number): Unit | undefined {
  for (const meaning of list.at(index).meanings) if (meaning.role === "unit") return meaning.unit;
  return undefined;
}
