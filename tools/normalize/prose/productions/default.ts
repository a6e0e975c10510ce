import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { isInUnit } from "../quantity.ts";
import { readValue, type ValueReading } from "../read-value.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";
import { isContradictedState } from "./contradicted-state.ts";
import { isLimited, isQuoted, isTaken, type Links, skipLinks } from "./default-value.ts";

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
