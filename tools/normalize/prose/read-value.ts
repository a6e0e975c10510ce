import type { DeclaredType } from "./declared-type.ts";
import type { Unit } from "./lexicon/term.ts";
import type { JsonValue } from "./model.ts";
import { parsePlainNumber } from "./parse-number.ts";
import { readNumber } from "./read-number.ts";
import { endsClause } from "./sentence.ts";
import { hasRole, isMark, meaningOf, type Token, type TokenList } from "./token.ts";

export interface ValueReading {
  value: JsonValue;
  next: number;
  start: number;
  end: number;
  unit?: Unit;
  /** Quoted, bracketed, a number or `true`: a value by its form alone. */
  certain: boolean;
  /** A word of prose unless the stated choices hold it. */
  onlyAsChoice?: boolean;
}

export type ValueRefusal = "none" | "not-of-type";

const latinStart = /^[.\w]/;

function isLatin(token: Token): boolean {
  return (
    token.kind === "word" ||
    token.kind === "number" ||
    (token.kind === "term" && /^[A-Za-z_]/.test(token.text))
  );
}

const longestJoined = 80;

/** Words joined without a space: `application/json`, `mp3`, `black-forest-labs/flux`. */
export function readJoinedWord(
  list: TokenList,
  index: number,
  joins: string = "/+*#@&:%",
): { text: string; next: number; end: number } | undefined {
  const first = list.at(index);
  const signed = first.text === "-" && list.isGlued(index + 1) && list.at(index + 1).kind === "number";
  if (!isLatin(first) && !signed) return undefined;
  let next = index + 1;
  if (signed) next += 1;
  while (
    next < index + longestJoined &&
    list.isGlued(next) &&
    (((isMark(list.at(next), joins) || list.at(next).text === "&") &&
      list.isGlued(next + 1) &&
      latinStart.test(list.at(next + 1).text)) ||
      isLatin(list.at(next)))
  ) {
    next += isLatin(list.at(next)) ? 1 : 2;
  }
  // `DPM++`, `C++`
  while (
    list.isGlued(next) &&
    isMark(list.at(next), "+") &&
    !/\d/.test(list.at(next + 1).text.charAt(list.isGlued(next + 1) ? 0 : 99))
  )
    next += 1;
  if (next >= index + longestJoined) return undefined;
  const end = list.at(next - 1).end;
  const text = list.tokens
    .slice(index, next)
    .map((token) => token.text)
    .join("");
  return { text, next, end };
}

function readJson(
  list: TokenList,
  index: number,
): { value: JsonValue; next: number; end: number } | undefined {
  const opening = list.at(index);
  if (!isMark(opening, "[{")) return undefined;
  let depth = 0;
  for (let next = index; next < Math.min(list.length, index + 200); next += 1) {
    const token = list.at(next);
    if (token.kind === "newline") return undefined;
    if (isMark(token, "[{")) depth += 1;
    if (isMark(token, "]}")) depth -= 1;
    if (depth > 0) continue;
    try {
      const value = JSON.parse(list.source.slice(opening.start, token.end)) as JsonValue;
      return { value, next: next + 1, end: token.end };
    } catch {
      return undefined;
    }
  }
  return undefined;
}

function readTruth(list: TokenList, index: number): ValueReading | undefined {
  const token = list.at(index);
  const spelled = token.kind === "quoted" ? token.text.trim().toLowerCase() : undefined;
  const exact = spelled === "true" ? true : spelled === "false" ? false : undefined;
  const meaning = meaningOf(token, "truth");
  const value = exact ?? meaning?.value;
  if (value === undefined) return undefined;
  const certain = exact !== undefined || meaning?.word === "exact";
  return { value, next: index + 1, start: token.start, end: token.end, certain };
}

function readText(list: TokenList, index: number): ValueReading | undefined {
  const token = list.at(index);
  if (token.kind === "quoted") {
    return { value: token.text, next: index + 1, start: token.start, end: token.end, certain: true };
  }
  if (hasRole(token, "empty-text")) {
    return { value: "", next: index + 1, start: token.start, end: token.end, certain: true };
  }
  const isColour = isMark(token, "#") && list.isGlued(index + 1);
  const word = isColour ? readColour(list, index) : readJoinedWord(list, index);
  if (word === undefined) return readChinese(list, index);
  const number = readNumber(list, index);
  const isNumberWithUnit = number !== undefined && token.kind === "number" && number.next > number.bareNext;
  if (isNumberWithUnit) {
    return { value: number.digits, next: number.next, start: token.start, end: number.end, certain: true };
  }
  const certain =
    token.kind === "number" ||
    /[\d_/:]|^[A-Z]/.test(word.text) ||
    word.text === "true" ||
    word.text === "false";
  return { value: word.text, next: word.next, start: token.start, end: word.end, certain };
}

function readColour(list: TokenList, index: number): { text: string; next: number; end: number } | undefined {
  const digits = list.at(index + 1);
  return isLatin(digits) ? { text: `#${digits.text}`, next: index + 2, end: digits.end } : undefined;
}

const longestChineseValue = 12;

function readChinese(list: TokenList, index: number): ValueReading | undefined {
  let next = index;
  while (
    !endsClause(list, next) &&
    !isMark(list.at(next), "()") &&
    (list.at(next).kind === "han" || list.at(next).kind === "term")
  ) {
    if (next > index && !list.isGlued(next)) break;
    if (list.at(next).end - list.at(index).start > longestChineseValue) return undefined;
    next += 1;
  }
  if (next === index) return undefined;
  const start = list.at(index).start;
  const end = list.at(next - 1).end;
  if (end - start > longestChineseValue) return undefined;
  return { value: list.source.slice(start, end), next, start, end, certain: false, onlyAsChoice: true };
}

/** One value as the declared type reads it; `none` where the text says that there is none. */
export function readValue(
  list: TokenList,
  index: number,
  type: DeclaredType,
): ValueReading | ValueRefusal | undefined {
  const token = list.at(index);
  const json = type.allows("array") || type.allows("object") ? readJson(list, index) : undefined;
  if (json !== undefined) return { ...json, start: token.start, certain: true };
  if (type.allows("boolean")) {
    const truth = readTruth(list, index);
    if (truth !== undefined && (type.known || truth.certain)) return truth;
  }
  const isText = !type.known || type.allows("string");
  const quotedForText = token.kind === "quoted" && isText;
  if (type.numeric && !quotedForText) {
    const number = readNumber(list, index);
    if (number !== undefined) {
      if (type.whole && !Number.isInteger(number.value)) return "not-of-type";
      const { value, next, start, end, unit } = number;
      return { value, next, start, end, certain: true, ...(unit === undefined ? {} : { unit }) };
    }
  }
  if (!isText) return undefined;
  return readText(list, index);
}

export function parseAs(text: string, type: DeclaredType): JsonValue | undefined {
  if (type.allows("string") && type.known) return text;
  if (type.allows("boolean") && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (type.numeric) {
    const value = parsePlainNumber(text);
    if (value !== undefined) return type.whole && !Number.isInteger(value) ? undefined : value;
  }
  return type.known ? undefined : text;
}
