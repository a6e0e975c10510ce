import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { readValue } from "../read-value.ts";
import { endsClause } from "../sentence.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";
import { isContradictedState } from "./contradicted-state.ts";

/** `false表示关闭（默认值）`, `"png" (default)`, `5 为默认值`, "`5` by default": the value stands before the cue. */
export function readDefaultBefore(reader: Reader, cue: number): Claims {
  const { list } = reader;
  const nothing: Claims = { claims: [], next: cue + 1 };
  const inParenthesis = isMark(list.at(cue - 1), "(") && isMark(list.at(cue + 1), ")");
  const behind = list.at(cue + 1);
  const closes =
    endsClause(list, cue + 1) ||
    isMark(behind, ")") ||
    list.at(cue).text.endsWith(",") ||
    /^(?:and|but|但)$/i.test(behind.text);
  const trails =
    meaningOf(list.at(cue), "default-after") !== undefined || /^by default,?$/i.test(list.at(cue).text);
  const isGloss =
    closes &&
    isMark(list.at(cue - 1), ":") &&
    isValue(list, cue - 2) &&
    cue - 2 === reader.scopes.at(cue).clauseStart;
  if (!inParenthesis && !isGloss && !(trails && closes)) return nothing;
  const place = inParenthesis
    ? findValueOfClause(reader, cue - 2)
    : isGloss
      ? cue - 2
      : beforeUnit(list, cue);
  if (place === undefined || place < 0) return nothing;
  const reading = readValue(list, place, reader.type);
  if (reading === undefined || typeof reading === "string" || reading.next > cue) return nothing;
  const isState = typeof reading.value === "boolean" && !inParenthesis;
  const isListed = inParenthesis && place === cue - 2 && followsMark(list, place);
  if (!reading.certain && !isListed && (!isState || isContradictedState(reader, { cue, place, reading })))
    return nothing;
  if (inParenthesis && isProseName(list, place)) return nothing;
  const start = reading.start;
  const end = list.at(cue).end;
  const refusal = findRefusal(reader, {
    cue: place,
    next: inParenthesis ? cue - 1 : cue + 1,
    force: "default",
  });
  const claim: Claim = { keyword: "default", value: reading.value, start, end };
  return { claims: [refusal === undefined ? claim : { ...claim, refusal }], next: cue + 1 };
}

/** "30 s by default": the unit stands between the value and the cue. */
function beforeUnit(list: TokenList, cue: number): number {
  return hasRole(list.at(cue - 1), "unit") && list.at(cue - 2).kind === "number" ? cue - 2 : cue - 1;
}

/** "Leave empty for English (default)": a word of a sentence, neither quoted nor one of a list. */
function isProseName(list: TokenList, place: number): boolean {
  const { kind, text } = list.at(place);
  const before = list.at(place - 1);
  if (kind !== "word" || !/^[A-Za-z]+$/.test(text) || !/^[A-Za-z]/.test(before.text)) return false;
  return !hasRole(before, "or", "choices", "constant", "default");
}

/** `模式：normal（默认）`: a plain word counts where a colon, a comma or Chinese text leads to it. */
function followsMark(list: TokenList, place: number): boolean {
  const before = list.at(place - 1);
  return list.at(place).kind === "word" && place > 0 && (isMark(before, ":、/") || before.kind === "han");
}

const furthestValue = 12;

/** The value that a clause begins with and explains, or that stands right before the parenthesis. */
function findValueOfClause(reader: Reader, last: number): number | undefined {
  const { list, scopes } = reader;
  const direct = list.at(last);
  if (isValue(list, last) && direct.kind !== "word") return last;
  const glossed = findGlossed(list, { start: scopes.at(last).clauseStart, last });
  if (glossed === undefined) return isValue(list, last) ? last : undefined;
  return isValue(list, last) && list.at(glossed).kind === "word" ? undefined : glossed;
}

/** `false 不返回`: a truth value with Chinese words behind it. */
function isExplainedTruth(list: TokenList, index: number): boolean {
  return (
    meaningOf(list.at(index), "truth")?.word === "exact" && /^\p{Script=Han}/u.test(list.at(index + 1).text)
  );
}

/** The last value of the clause with an explanation behind it: `true-隐藏 false-否(默认)` marks false. */
function findGlossed(list: TokenList, clause: { start: number; last: number }): number | undefined {
  let found: number | undefined;
  for (let index = clause.start; index < Math.min(clause.last, clause.start + furthestValue); index += 1) {
    const next = list.at(index + 1);
    const isGlossed =
      hasRole(next, "gloss") ||
      isMark(next, ":=") ||
      ["为", "是", "-"].includes(next.text) ||
      isExplainedTruth(list, index);
    if (isGlossed && isValue(list, index)) found = index;
  }
  return found;
}

function isValue(list: TokenList, index: number): boolean {
  const token = list.at(index);
  const isTruth = meaningOf(token, "truth")?.word === "exact";
  return isTruth || token.kind === "quoted" || token.kind === "number" || token.kind === "word";
}
