import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { isInUnit } from "../quantity.ts";
import { readValue, type ValueReading } from "../read-value.ts";
import { endsClause } from "../scope.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";
import { isContradictedState } from "./contradicted-state.ts";

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
  "等于",
]);
const verbs = new Set([
  "使用",
  "用",
  "采用",
  "选择",
  "填",
  "传",
  "生成",
  "返回",
  "放大",
  "缩放",
  "输出",
  "保留",
  "延迟",
  "重试",
  "等待",
  "按",
]);

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
  // `默认返回 obj、glb` names several.
  if (isMark(token, "、")) return !["word", "quoted", "number"].includes(list.at(index + 1).kind);
  return (
    endsClause(list, index) ||
    isMark(token, "()[]|") ||
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
  // `默认情况下是关闭的`
  if (typeof reading.value === "boolean" && /^(?:的|状态)$/.test(next.text))
    return isClosed(list, reading.next + 1);
  // `默认 1.0 倍速`, `默认 3 级`: a short noun behind the number and its unit.
  if (
    typeof reading.value === "number" &&
    next.kind === "han" &&
    next.text.length <= 2 &&
    !continuation.test(next.text)
  ) {
    const isCounted = reading.unit !== undefined || /^(?:级|档|层|号|星|挡|路|帧)/.test(next.text);
    if (isCounted && isClosed(list, reading.next + 1)) return true;
  }
  const isProse = /^[A-Za-z]/.test(next.text) && !isQuoted(list, place.index);
  if (isProse && (!place.colon || typeof reading.value === "string")) return false;
  if (hasRole(next, "gloss")) return place.linked || (typeof reading.value !== "string" && reading.certain);
  // `默认为 false 不开启`
  if (typeof reading.value === "boolean" && meaningOf(next, "truth")?.value === reading.value)
    return isClosed(list, reading.next + 1);
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

/** `音色 ID，…，默认音色为 female-1`: the noun that opens the text may stand between cue and link. */
function skipOwnNoun(list: TokenList, cue: number): number {
  const noun = list.at(cue + 1);
  const isNoun = noun.kind === "han" && noun.text.length <= 4 && list.isGlued(cue + 1);
  const link = list.at(cue + 2);
  const isLinked = ["为", "是", "使用", "采用"].includes(link.text) || isMark(link, ":");
  return isNoun && isLinked && opensWith(list, { noun: noun.text, cue }) ? cue + 2 : cue + 1;
}

function opensWith(list: TokenList, { noun, cue }: { noun: string; cue: number }): boolean {
  const opening = list.source.slice(0, Math.min(60, list.at(cue).start)).split(/[，,。.;；\n]/)[0] ?? "";
  return opening.includes(noun);
}

/** `默认值：0.5`, `defaults to "x"`, `By default it's utf8`. */
export function readDefault(reader: Reader, cue: number): Claims {
  const { list, type } = reader;
  const place = skipLinks(list, skipOwnNoun(list, cue));
  const nothing: Claims = { claims: [], next: cue + 1 };
  // "to set the default to true" speaks of setting it.
  if (
    /^(?:set|change|reset|switch|make)s?$/i.test(list.at(cue - 2).text) &&
    /^the$/i.test(list.at(cue - 1).text)
  )
    return nothing;
  const ownerBefore = list.at(cue - 1);
  if (ownerBefore.text === "的" && list.at(cue - 2).kind === "word") return nothing;
  if (place.index === cue + 1 && list.at(place.index).kind === "newline") return nothing;
  if (list.at(place.index).kind === "newline" && !place.colon) return nothing;
  // `默认值（1.0）等同于…`: a parenthesis that holds the value and nothing else.
  if (isMark(list.at(place.index), "(") && isMark(list.at(place.index + 2), ")")) {
    const inside = readValue(list, place.index + 1, type);
    if (inside !== undefined && typeof inside !== "string" && inside.certain) place.index += 1;
  }
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
  if (!isInUnit(reader, reading.unit)) return nothing;
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
