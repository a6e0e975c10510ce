import type { Claims, Reader } from "../claim.ts";
import { readList } from "../list/read-list.ts";
import type { ListItem, ListReading } from "../list/walk.ts";
import { endsClause, endsSentence } from "../sentence.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";
import { isAnnouncedAbove } from "./announced-above.ts";
import { isCounted, isRowOfNames } from "./choice-tests.ts";
import { claimChoices } from "./choices.ts";
import { isClosedOff } from "./closed-off.ts";
import { missesHead } from "./missing-head.ts";
import { isPlainRow } from "./plain-row.ts";
import { isInObject } from "./shown-object.ts";

/** How surely a list that no cue announces names choices. */
type Evidence = "certain" | "with-default" | "none";

const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;
const identifierWithDigit = /^(?:(?=.*\d)[\w.:-]+|[A-Z][A-Z0-9]*_[A-Z0-9_]+)$/;
const capitals = /^[A-Z][A-Z0-9_]+$/;
const extreme = /最|越|极|most|least|lowest|highest|maximum|minimum|weakest|strongest/i;

/** The clause before ends in a value: this one only goes on with a list that began there. */
function continuesList(list: TokenList, index: number): boolean {
  const before = list.at(index - 2);
  return (
    index >= 2 &&
    isMark(list.at(index - 1), ",、") &&
    (before.kind === "quoted" || (/\d/.test(before.text) && before.kind !== "term"))
  );
}

/** Behind `分辨率：`, 有 or at the head of its clause: the only places where a list of its own may begin. */
function mayBegin(reader: Reader, index: number): "clause" | "label" | "name" | undefined {
  const { list, scopes } = reader;
  const before = list.at(index - 1);
  if (index === scopes.at(index).clauseStart) return continuesList(list, index) ? undefined : "clause";
  if (isMark(before, ":") || ["有", "分为", "为", "是", "从", "only"].includes(before.text)) return "label";
  if (list.at(index).spaceBefore && /\p{Script=Han}$/u.test(before.text)) return "name";
  return undefined;
}

/** 0, 1, 2 and the like: one gloss each; a scale's two ends are no choices. */
function countsOn(items: readonly ListItem[]): boolean {
  const numbers = items.map(({ text }) => Number(text));
  return numbers.every((value, place) => place === 0 || value === (numbers[place - 1] ?? 0) + 1);
}

function weigh(reader: Reader, reading: ListReading, start: number): Evidence {
  const { list, type } = reader;
  const { items } = reading;
  if (isRowOfNames(reading) && isMark(list.at(start - 1), ":")) return "with-default";
  if (items.some((item) => item.chinese || isProse(item)) || items.every(isMarkOfText)) return "none";
  if (isClosedOff(list, reading)) return "certain";
  const second = list.at(start + 1);
  const joined = second.text;
  if (hasRole(list.at(reading.next), "choices-after") || isOnlySet(list, { reading, start }))
    return "certain";
  const isNumbers = items.every(({ text, quoted }) => !quoted && plainNumber.test(text));
  if (isNumbers && isCounted(list, reading)) return "certain";
  if (isNumbers) {
    const said = list.source.slice(list.at(start).start, reading.end + 40);
    if (!reading.glossed) return weighNumbers(reader, { reading, start });
    if (extreme.test(said) || (!countsOn(items) && items.length < 3)) return "none";
    if (type.numeric && !type.whole && items.length < 3 && reading.defaultItem === undefined) return "none";
    if (!countsOn(items)) return "with-default";
    return type.numeric && !type.whole ? "with-default" : "certain";
  }
  const isPair = "和及与and&以及".includes(joined);
  const isNamed = items.every(
    ({ text, quoted }) => quoted || identifierWithDigit.test(text) || isMark(second, "|"),
  );
  const isMarkedGloss = isMark(second, ":=") || second.text === "-";
  const isLabelled = isMark(list.at(start - 1), ":") && reader.scopes.at(start).clauseStart === 0;
  if (reading.glossed && (isMarkedGloss || isLabelled) && items.every(({ quoted }) => quoted))
    return "certain";
  const isJoined = hasRole(second, "or") || isMark(second, "|、");
  const isQuotedRow =
    list.at(start).kind === "quoted" && isMark(second, ",") && hasRole(list.at(reading.next - 2), "or");
  if (isNamed && !isPair && !reading.glossed && (isJoined || isQuotedRow)) return "certain";
  if (isPlainRow(reader, { reading, start })) return "certain";
  if (reading.glossed && isAnnouncedAbove(list, start)) return "certain";
  if (isLabelled && items.length > 2 && items.every(({ text }) => capitals.test(text))) return "certain";
  return "with-default";
}

/** "only `a` and `b` are available": all that there is. */
function isOnlySet(list: TokenList, { reading, start }: { reading: ListReading; start: number }): boolean {
  return (
    (/^only$/i.test(list.at(start - 1).text) &&
      /^are (?:available|supported|allowed|accepted)$/i.test(
        list.source.slice(list.at(reading.next).start, list.at(reading.next + 1).end),
      )) ||
    (/^only$/i.test(list.at(start - 1).text) && hasRole(list.at(reading.next), "tail"))
  );
}

/** "5 or 10 seconds" is all that the clause says; a row of numbers may be anything. */
function weighNumbers(reader: Reader, place: { reading: ListReading; start: number }): Evidence {
  const { list, scopes } = reader;
  const { reading, start } = place;
  // "1, 2, 3 or 4" is one row of alternatives, however many stand before the last.
  const last = list.at(lastJoiner(list, reading));
  const isAlternative = /^(?:或|或者|or)$/i.test(last.text) && isMarkedRow(list, { reading, start });
  const { sentence, clauseStart } = scopes.at(start);
  const leads =
    clauseStart === 0 || (sentence === 0 && (clauseStart === start || isMark(list.at(start - 1), ":")));
  if (isAlternative && leads && endsWithUnit(list, reading.next)) return "certain";
  const isRow = isMark(list.at(start - 1), ":") && reading.remarks >= reading.items.length;
  return reading.items.length > 2 || isRow ? "with-default" : "none";
}

function lastJoiner(list: TokenList, { next }: ListReading): number {
  for (let index = next - 1; index > next - 6; index -= 1) if (hasRole(list.at(index), "or")) return index;
  return next - 1;
}

/** Two alternatives, or a row behind a label. */
function isMarkedRow(list: TokenList, { reading, start }: { reading: ListReading; start: number }): boolean {
  return reading.items.length === 2 || isMark(list.at(start - 1), ":");
}

/** `5 或者 10（秒）`: nothing but the unit follows. */
function endsWithUnit(list: TokenList, index: number): boolean {
  if (endsSentence(list, index)) return true;
  const isRemark =
    isMark(list.at(index), "(") && hasRole(list.at(index + 1), "unit") && isMark(list.at(index + 2), ")");
  return isRemark && endsClause(list, index + 3);
}

/** `分隔符（“-”、“_”）`: marks that a text may hold. */
function isMarkOfText({ text }: ListItem): boolean {
  return /^[^\p{L}\d]$/u.test(text);
}

/** Words apart without quotes are a phrase, unless they are as odd as `DPM++ 2M`. */
function isProse({ text, quoted }: ListItem): boolean {
  return (
    !quoted &&
    text.includes(" ") &&
    !text.split(" ").every((word) => /^(?=.*[A-Z\d])[A-Z\d+_.-]+$/.test(word))
  );
}

/**
 * `“16:9”或“9:16”`, `480p、720p 可选`, `0：关闭，1：开启`, `画质：low、high，默认 low`: alternatives that no cue announces.
 * Where their form alone does not tell, the default must be one of them.
 */
export function readBareChoices(reader: Reader, index: number): Claims | undefined {
  const { list, type } = reader;
  if (!type.known || !(type.allows("string") || type.numeric)) return undefined;
  const first = list.at(index);
  const mayBeName = first.kind === "han" && isMark(list.at(index - 1), ":");
  if (!["quoted", "word", "number"].includes(first.kind) && !isLatinTerm(first.text) && !mayBeName)
    return undefined;
  const place = mayBegin(reader, index);
  if (place === undefined || isInObject(list, index)) return undefined;
  if (isMark(list.at(index + 1), ":") && list.at(index + 2).kind === "newline") return undefined;
  if (isLabel(list, index) || !mayTry(reader, index) || missesHead(list, index)) return undefined;
  const reading = readList(list, index);
  if (reading !== undefined && reading.next > reader.tried.until)
    reader.tried = { until: reading.next, times: 1 };
  if (reading === undefined || reading.items.length < 2 || reading.open || reading.format) return undefined;
  const weighed = weigh(reader, reading, index);
  const isLoose = place === "name" && !isClosedOff(list, reading);
  const evidence = weighed === "certain" && isLoose ? "with-default" : weighed;
  if (evidence === "none") return undefined;
  const behind = list.at(reading.next);
  const closes =
    endsClause(list, reading.next) ||
    hasRole(behind, "default", "choices-after") ||
    isOnlySet(list, { reading, start: index }) ||
    isMark(behind, ")") ||
    isCounted(list, reading);
  if (!closes) return undefined;
  const found = claimChoices(reader, {
    reading,
    cue: index,
    force: "strong",
    colon: true,
    onlyWithDefault: evidence === "with-default",
  });
  if (found === undefined) return undefined;
  return hasRole(behind, "choices-after") ? { ...found, next: reading.next + 1 } : found;
}

/** `组图模式 result_mode：auto 由模型判断；disabled 关闭`: what stands before the colon names the parameter, not a value. */
function isLabel(list: TokenList, index: number): boolean {
  if (!isMark(list.at(index + 1), ":") || !list.at(index).text.includes("_")) return false;
  const value = list.at(index + 2);
  return value.kind === "word" || value.kind === "quoted" || isLatinTerm(value.text);
}

/** A label may look like the first item, `Codec, h264 or h265`, so that a list is tried from its second one too. */
function mayTry({ tried }: Reader, index: number): boolean {
  if (index >= tried.until) return true;
  tried.times += 1;
  return tried.times <= 2;
}

function isLatinTerm(text: string): boolean {
  return /^[A-Za-z]/.test(text);
}
