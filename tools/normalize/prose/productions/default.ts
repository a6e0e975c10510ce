import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { readValue, type ValueReading } from "../read-value.ts";
import { endsClause } from "../scope.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";

interface Links {
  index: number;
  /** 为, 是, a colon or "is" stood between cue and value. */
  linked: boolean;
  colon: boolean;
}

const links = new Set([
  "为",
  "是",
  "值",
  "的值",
  "取",
  "设为",
  "设置为",
  "值为",
  "is",
  "to",
  "value",
  "are",
  "of",
  "is set to",
  "set to",
  "equals",
  "be",
  "取值",
  "即",
]);
const verbs = new Set(["使用", "用", "采用", "选择", "填", "传", "生成", "返回"]);

function skipLinks(list: TokenList, from: number): Links {
  const state: Links = { index: from, linked: false, colon: false };
  for (; state.index < list.length; state.index += 1) {
    const token = list.at(state.index);
    if (isMark(token, ":=")) state.colon = true;
    else if (
      token.text === "是" &&
      (endsClause(list, state.index + 1) || isMark(list.at(state.index + 1), ")"))
    )
      break;
    else if (links.has(token.text)) state.linked = true;
    else if (!verbs.has(token.text)) break;
  }
  if (state.colon) state.linked = true;
  return state;
}

/** What may stand behind a value of prose: the end of the clause, a closing bracket or another cue. */
function isClosed(list: TokenList, index: number): boolean {
  const token = list.at(index);
  return (
    endsClause(list, index) ||
    isMark(token, "()[]、|") ||
    hasRole(token, "default", "bound", "range", "choices", "constant", "refusal", "aside", "or") ||
    (token.kind === "term" && token.spaceBefore && hasRole(token, "must"))
  );
}

const continuation = /^(?:的|中|参数|字段|所|里|相|与|和|跟|对)/;

/** A value is taken when the text ends behind it, or when its form leaves no doubt. */
function isTaken(list: TokenList, reading: ValueReading, place: Links): boolean {
  const next = list.at(reading.next);
  if (isClosed(list, reading.next)) return true;
  if (hasRole(next, "approximate")) return false;
  if (list.isGlued(reading.next) && isMark(next, "-~:/*×^%x+")) return false;
  if (hasRole(next, "format") && list.isGlued(reading.next)) return true;
  if (isLimited(list, reading.next)) return true;
  const isProse = /^[A-Za-z]/.test(next.text) && !isQuoted(list, place.index);
  if (isProse && (!place.colon || typeof reading.value === "string")) return false;
  if (hasRole(next, "gloss")) return place.linked;
  if (continuation.test(next.text)) return false;
  if (!next.spaceBefore)
    return typeof reading.value === "number" && !hasRole(next, "unit")
      ? false
      : reading.certain && isQuoted(list, place.index);
  return reading.certain || place.linked;
}

const limits = new Set(["for", "in", "on", "with", "under", "per", "except"]);

/** "5 for pro", "1024, but 512 for turbo": the default of one case. */
function isLimited(list: TokenList, next: number): boolean {
  if (limits.has(list.at(next).text.toLowerCase())) return true;
  const but = isMark(list.at(next), ",") ? next + 1 : next;
  return list.at(but).text.toLowerCase() === "but" && list.at(but + 1).kind === "number";
}

function isQuoted(list: TokenList, index: number): boolean {
  return list.at(index).kind === "quoted";
}

/** English prose without a link: "the default voice" names no value, "Default 5" and "Default `x`" do. */
function isProseWord(reading: ValueReading, place: Links): boolean {
  return (
    !place.linked && !reading.certain && typeof reading.value === "string" && /^[A-Za-z]/.test(reading.value)
  );
}

function followsChinese(list: TokenList, cue: number): boolean {
  return !/^[A-Za-z]/.test(list.at(cue).text);
}

const articles = new Set([
  "the",
  "a",
  "an",
  "your",
  "all",
  "same",
  "whatever",
  "this",
  "that",
  "its",
  "any",
  "current",
  "not",
  "depends",
  "auto-detected",
  "to",
  "of",
  "and",
  "or",
]);

/** `默认值：0.5`, `defaults to "x"`, `By default it's utf8`. */
export function readDefault(reader: Reader, cue: number): Claims {
  const { list, type } = reader;
  const place = skipLinks(list, cue + 1);
  const nothing: Claims = { claims: [], next: cue + 1 };
  const ownerBefore = list.at(cue - 1);
  if (ownerBefore.text === "的" && list.at(cue - 2).kind === "word") return nothing;
  if (place.index === cue + 1 && list.at(place.index).kind === "newline") return nothing;
  if (list.at(place.index).kind === "newline" && !place.colon) return nothing;
  const token = list.at(place.index);
  if (hasRole(token, "no-value") && !(type.known && type.allows("string") && isQuoted(list, place.index))) {
    const claims = optionalChoice(reader, place, cue);
    return { claims, next: place.index + 1 };
  }
  if (
    isQuoted(list, place.index) &&
    /^(?:null|none|nil|undefined|nan|[+-]?inf(?:inity)?)$/i.test(token.text)
  ) {
    return { claims: optionalChoice(reader, place, cue), next: place.index + 1 };
  }
  if (!followsChinese(list, cue) && articles.has(token.text.toLowerCase())) return nothing;
  const reading = readValue(list, place.index, type);
  if (reading === undefined || reading === "none") return nothing;
  const start = list.at(cue).start;
  if (reading === "not-of-type") {
    const end = token.end;
    return {
      claims: [{ keyword: "default", value: token.text, start, end, refusal: "not-of-type" }],
      next: place.index + 1,
    };
  }
  // "Default medium." names a value only where the choices say so.
  const unlinkedWord = !followsChinese(list, cue) && isProseWord(reading, place);
  const onlyAsChoice = reading.onlyAsChoice === true || unlinkedWord;
  if (!onlyAsChoice && !isTaken(list, reading, place)) return nothing;
  if (isContradictedState(reader, { cue, place: place.index, reading })) return nothing;
  const refusal = isLimited(list, reading.next)
    ? "condition"
    : findRefusal(reader, { cue, next: reading.next, force: "default" });
  const claim: Claim = { keyword: "default", value: reading.value, start, end: reading.end };
  if (refusal !== undefined) claim.refusal = refusal;
  if (onlyAsChoice) claim.onlyAsChoice = true;
  return { claims: [claim], next: onlyAsChoice ? cue + 1 : reading.next };
}

function optionalChoice(reader: Reader, place: Links, cue: number): Claim[] {
  const token = reader.list.at(place.index);
  if (!/^[A-Za-z]+$/.test(token.text)) return [];
  const refusal = findRefusal(reader, { cue, next: place.index + 1, force: "default" });
  const claim: Claim = {
    keyword: "default",
    value: token.text,
    start: reader.list.at(cue).start,
    end: token.end,
    onlyAsChoice: true,
  };
  return [refusal === undefined ? claim : { ...claim, refusal }];
}

const negated = /关闭|禁用|停用|disable|turn off|skip|跳过/i;

/** 是否关闭水印，默认开启: whether the state is the flag's or the watermark's cannot be told. */
function isContradictedState(
  reader: Reader,
  found: { cue: number; place: number; reading: ValueReading },
): boolean {
  if (typeof found.reading.value !== "boolean" || found.reading.certain) return false;
  const { list } = reader;
  if (/^(?:是|否|yes|no)$/i.test(list.at(found.place).text)) return false;
  const end = Math.min(list.at(found.cue).start, list.at(found.place).start);
  return negated.test(list.source.slice(Math.max(0, end - 200), end));
}

/** `false表示关闭（默认值）`, `"png" (default)`, `5 为默认值`, "`5` by default": the value stands before the cue. */
export function readDefaultBefore(reader: Reader, cue: number): Claims {
  const { list } = reader;
  const nothing: Claims = { claims: [], next: cue + 1 };
  const inParenthesis = isMark(list.at(cue - 1), "(") && isMark(list.at(cue + 1), ")");
  const closes = endsClause(list, cue + 1) || isMark(list.at(cue + 1), ")");
  const trails =
    meaningOf(list.at(cue), "default-after") !== undefined || /^by default$/i.test(list.at(cue).text);
  const isGloss =
    closes &&
    isMark(list.at(cue - 1), ":") &&
    isValue(list, cue - 2) &&
    cue - 2 === reader.scopes.at(cue).clauseStart;
  if (!inParenthesis && !isGloss && !(trails && closes)) return nothing;
  const place = inParenthesis ? findValueOfClause(reader, cue - 2) : isGloss ? cue - 2 : cue - 1;
  if (place === undefined || place < 0) return nothing;
  const reading = readValue(list, place, reader.type);
  if (reading === undefined || typeof reading === "string" || reading.next > cue) return nothing;
  const isState = typeof reading.value === "boolean" && !inParenthesis;
  if (!reading.certain && (!isState || isContradictedState(reader, { cue, place, reading }))) return nothing;
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

function findGlossed(list: TokenList, clause: { start: number; last: number }): number | undefined {
  for (let index = clause.start; index < Math.min(clause.last, clause.start + furthestValue); index += 1) {
    const next = list.at(index + 1);
    const isGlossed =
      hasRole(next, "gloss") || isMark(next, ":=") || next.text === "为" || next.text === "是";
    if (isGlossed && isValue(list, index)) return index;
  }
  return undefined;
}

function isValue(list: TokenList, index: number): boolean {
  const token = list.at(index);
  const isTruth = meaningOf(token, "truth")?.word === "exact";
  return isTruth || token.kind === "quoted" || token.kind === "number" || token.kind === "word";
}
