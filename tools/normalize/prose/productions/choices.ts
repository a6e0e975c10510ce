import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { readList } from "../list/read-list.ts";
import type { ListReading } from "../list/walk.ts";
import type { JsonValue, NoteReason } from "../model.ts";
import { parseNumberWithUnit } from "../parse-number.ts";
import { isInUnit } from "../quantity.ts";
import { parseAs } from "../read-value.ts";
import { endsClause } from "../sentence.ts";
import { isSaidOfValue, readSubject } from "../subject.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";
import {
  type Force,
  isAcceptable,
  isCleanEnd,
  isCounted,
  isEnglishProse,
  isFileLimit,
  isRowOfNames,
  namesCodes,
} from "./choice-tests.ts";
import { areParameters } from "./one-of-parameters.ts";
import { listsOtherKind, namesOption } from "./other-kind.ts";
import { isPartOfQuantity } from "./part-of-quantity.ts";

interface Place {
  index: number;
  colon: boolean;
}

function skipLinks(list: TokenList, from: number): Place {
  const place: Place = { index: from, colon: false };
  for (; place.index < from + 8; place.index += 1) {
    const token = list.at(place.index);
    if (isMark(token, ":=")) place.colon = true;
    // `可选值：add、delete`: behind the colon a Latin word is a value, whatever it means in a sentence.
    else if (place.colon && /^[A-Za-z]/.test(token.text)) break;
    else if (token.text === "-" && place.colon) break;
    else if (namesKind(list, place.index)) continue;
    else if (
      !hasRole(token, "link", "gloss", "choices") &&
      !(token.kind === "term" && hasRole(token, "verb"))
    )
      break;
  }
  return place;
}

/** 支持的声音有…, "supported voices are …": the kind of thing between the cue and its list. */
function namesKind(list: TokenList, index: number): boolean {
  const kind = list.at(index);
  const next = list.at(index + 1);
  if (kind.kind === "han" && kind.end - kind.start <= 6 && list.at(index - 1).text === "的") {
    return isMark(next, ":") || ["有", "为", "是", "包括", "包含", "如下"].includes(next.text);
  }
  const isLatinKind =
    kind.kind === "word" && /^[a-z]+$/.test(kind.text) && /[a-z]$/i.test(list.at(index - 1).text);
  return isLatinKind && (isMark(next, ":") || ["are", "include"].includes(next.text));
}

/** `5s` and `10s` are 5 and 10 for a number that may be in seconds. */
function parseDuration(reader: Reader, text: string): number | undefined {
  if (!reader.type.known || !reader.type.numeric) return undefined;
  const duration = parseNumberWithUnit(text);
  if (duration?.unit !== "second" || !isInUnit(reader, duration.unit)) return undefined;
  return reader.type.whole && !Number.isInteger(duration.value) ? undefined : duration.value;
}

function convert(reader: Reader, reading: ListReading): JsonValue[] | undefined {
  const values: JsonValue[] = [];
  const seen = new Set<JsonValue>();
  for (const { text } of reading.items) {
    const value = parseAs(text, reader.type) ?? parseDuration(reader, text);
    if (value === undefined) return undefined;
    if (!seen.has(value)) values.push(value);
    seen.add(value);
  }
  return values;
}

function takesChoices(reader: Reader): boolean {
  const { type } = reader;
  return !type.known || type.allows("string") || type.numeric || type.allows("boolean");
}

/** "Either a voice of the library, or one of [a, b]": values that are not listed are legal too. */
function isAlternative(list: TokenList, cue: number): boolean {
  return hasRole(list.at(cue - 1), "or") && /^(?:one of|any of|以下之一|以下任一)$/i.test(list.at(cue).text);
}

/** "One of `url`, `file_id` must be provided" names parameters, not values. */
const demandsOne = /^(?:(?:must|can|may) be provided|(?:is|are) (?:required|needed)|必填|必传|必须提供)$/i;

export function claimChoices(
  reader: Reader,
  statement: { reading: ListReading; cue: number; force: Force; colon: boolean; onlyWithDefault?: boolean },
): Claims | undefined {
  const { reading, cue } = statement;
  if (!takesChoices(reader)) return undefined;
  const { list } = reader;
  if (isPartOfQuantity(list, reading) || namesCodes(list, reading)) return undefined;
  const values = convert(reader, reading);
  const stated = /^(?:取值|值)/.test(list.at(cue).text);
  if (values === undefined) return undefined;
  const isNamed = statement.colon && isRowOfNames(reading);
  if (!isAcceptable(reading, { ...statement, stated, force: isNamed ? "strong" : statement.force }))
    return undefined;
  if (statement.force === "weak" && !statement.colon && isEnglishProse(reading, list.at(cue).text))
    return undefined;
  const start = list.at(cue).start;
  const limited =
    isFileLimit(reader, reading, { cue, force: statement.force }) ||
    (reading.format && /^files?$/i.test(list.at(reading.next).text));
  const ending =
    endsClause(list, reading.next) ||
    isCounted(list, reading) ||
    isCleanEnd(list, reading, statement.force === "strong" || statement.colon);
  if (!ending && (statement.force === "weak" || reading.items.length === 1)) return undefined;
  let refusal: NoteReason | undefined;
  if (demandsOne.test(list.at(reading.next).text) || areParameters(list, reading))
    refusal = "foreign-subject";
  else if (reading.open || isAlternative(list, cue)) refusal = "open-list";
  else if (limited) refusal = "file-limit";
  else if (!isSaidOfValue(reader, readSubject(reader, cue), cue)) refusal = "foreign-subject";
  else refusal = findRefusal(reader, { cue, next: Math.min(reading.next, cue + 40), force: "choices" });
  const base = { start, end: reading.end, ...(refusal === undefined ? {} : { refusal }) };
  const claims: Claim[] = [{ keyword: "enum", value: values, ...base }];
  const needsDefault = statement.onlyWithDefault === true || (isNamed && statement.force === "weak");
  if (needsDefault) claims[0] = { ...claims[0], onlyWithDefault: true } as Claim;
  const marked = reading.defaultItem === undefined ? undefined : values[reading.defaultItem];
  if (marked !== undefined) {
    const isBare = statement.onlyWithDefault === true;
    claims.push({ keyword: "default", value: marked, ...base, ...(isBare ? { onlyAsChoice: true } : {}) });
  }
  return { claims, next: reading.again ?? reading.next };
}

/** `可选值：a、b`, `one of "a" or "b"`, `支持：16:9、9:16`. */
export function readChoices(reader: Reader, cue: number): Claims | undefined {
  const { list } = reader;
  const meaning = meaningOf(list.at(cue), "choices");
  if (meaning === undefined) return undefined;
  const place = skipLinks(list, cue + 1);
  const reading = readList(list, place.index);
  if (reading === undefined) return undefined;
  const loose = /^(?:can be|could be|may be|可以是|可为|可以为|available|values|accepts|allowed)$/.test(
    list.at(cue).text.toLowerCase(),
  );
  if (/^available$/i.test(list.at(cue).text) && !place.colon) return undefined;
  // "You must provide either ImageUrl or ImageBase64" names parameters.
  if (/^(?:provide|upload|supply|attach|传入|上传|提供)$/i.test(list.at(cue - 1).text) && !place.colon)
    return undefined;
  if (listsOtherKind(reader, cue) || namesOption(list, cue)) return undefined;
  const force = loose && !place.colon ? "weak" : meaning.force;
  const announced = list.tokens
    .slice(cue + 1, place.index)
    .some(({ text }) => ["有", "包括", "are", "include"].includes(text));
  return claimChoices(reader, { reading, cue, force, colon: place.colon || announced });
}

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

/** `范围[16:9,9:16]`, `范围[1, 2, 4]`: a range cue before values that cannot be two ends names choices. */
export function readChoicesOfRange(reader: Reader, cue: number): Claims | undefined {
  const { list } = reader;
  const place = skipLinks(list, cue + 1);
  const reading = readList(list, place.index);
  if (reading === undefined || reading.items.length < 2) return undefined;
  if (reading.items.some(({ chinese, quoted, text }) => chinese || (!quoted && text.includes(" "))))
    return undefined;
  const isNumbers = reading.items.every(({ text, quoted }) => !quoted && plainNumber.test(text));
  const isMixed = reading.items.some(({ text, quoted }) => !quoted && plainNumber.test(text));
  if (isNumbers ? reading.items.length < 3 : isMixed) return undefined;
  return claimChoices(reader, { reading, cue, force: "strong", colon: true });
}
