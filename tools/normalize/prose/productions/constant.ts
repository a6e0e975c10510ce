import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { readList } from "../list/read-list.ts";
import { readValue } from "../read-value.ts";
import { endsClause } from "../sentence.ts";
import { isSaidOfValue, readSubject } from "../subject.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";
import { claimChoices } from "./choices.ts";

/** `必须为 UUID`, "Must be PNG": bare capitals behind a demand name a kind of value. */
function asksForKind({ list }: Reader, at: { cue: number; place: number }): boolean {
  const { kind, text } = list.at(at.place);
  const demands = /^(?:必须|须|需|必需|应|must be|should be|has to be)/i.test(list.at(at.cue).text);
  return demands && kind === "word" && /^[A-Z]{2,6}$/.test(text);
}

/** "Must be unique, and can contain …": what a value is to be like names no value. */
const qualities =
  /^(?:unique|valid|positive|negative|unsigned|empty|nonempty|non-empty|numeric|even|odd|lowercase|uppercase|alphanumeric|set|specified|provided|present|true|even|sorted|distinct|encoded|escaped|public|accessible|greater|less|equal)$/i;

/** "must be base64-encoded": a word that ends as adjectives and participles do. */
function asksForQuality(list: TokenList, place: number): boolean {
  const { kind, text } = list.at(place);
  return (
    kind === "word" &&
    (qualities.test(text) || /-(?:\w*ed|based|compatible|safe|like|free|negative)$/i.test(text))
  );
}

/** `音频链接，声道数必须为 1`: a text is neither how many nor how large something else is. */
function isOwn(reader: Reader, cue: number): boolean {
  const subject = readSubject(reader, cue);
  const { type } = reader;
  const isMeasure = /(?:数|数量|率|时长|大小|长度)$/.test(subject.words) && !subject.opens;
  if (isMeasure && type.known && type.allows("string") && !type.numeric) return false;
  return here.test(subject.words) || isSaidOfValue(reader, subject, cue);
}

/** `此接口固定填 X`, `暂时取值只能是 true`: words that name no other thing than the place. */
const here = /(?:[此该本](?:接口|产品|服务|场景|处|时)|暂时)$/;

/** `固定值 X`, `只能为 X`, "must be `x`": one value is a constant, several are choices. */
export function readConstant(reader: Reader, cue: number): Claims {
  const { list, type } = reader;
  const nothing: Claims = { claims: [], next: cue + 1 };
  // `所属枚举常量ApiName`: a noun with its name behind it.
  if (list.at(cue).text === "常量" && !isMark(list.at(cue + 1), ":=") && !hasRole(list.at(cue + 1), "link"))
    return nothing;
  let place = cue + 1;
  while (hasRole(list.at(place), "link", "exactly") || isMark(list.at(place), ":=")) place += 1;
  // "should be in English" says how, not what.
  if (/^(?:in|from|of|to)$/i.test(list.at(place - 1).text)) return nothing;
  const reading = readList(list, place);
  if (reading !== undefined && reading.items.length > 1 && !reading.unclear) {
    if (reading.format) return nothing;
    const isNamed = reading.items.every(
      ({ chinese, quoted, text }) => !chinese && (quoted || !(text.includes(" ") || qualities.test(text))),
    );
    return (
      (isNamed ? claimChoices(reader, { reading, cue, force: "strong", colon: true }) : undefined) ?? nothing
    );
  }
  if (hasRole(list.at(place), "no-value") && list.at(place).kind !== "quoted") return nothing;
  if (asksForQuality(list, place)) return nothing;
  if (asksForKind(reader, { cue, place })) return nothing;
  const value = readValue(list, place, type);
  if (value === undefined || typeof value === "string" || value.onlyAsChoice === true) return nothing;
  if (typeof value.value === "object") return nothing;
  const after = list.at(value.next);
  if (hasRole(after, "multiple-after", "to", "format", "between-end", "open", "bound-after", "length"))
    return nothing;
  if (!endsClause(list, value.next) && !isMark(after, "()") && !hasRole(after, "default")) return nothing;
  if (typeof value.value === "string" && !value.certain && /^[A-Za-z]/.test(list.at(cue).text))
    return nothing;
  if (hasRole(list.at(value.next - 1), "unit")) return nothing;
  const refusal = isOwn(reader, cue)
    ? findRefusal(reader, { cue, next: value.next, force: "choices" })
    : "foreign-subject";
  const claim: Claim = { keyword: "const", value: value.value, start: list.at(cue).start, end: value.end };
  return { claims: [refusal === undefined ? claim : { ...claim, refusal }], next: value.next };
}
