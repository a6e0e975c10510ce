import type { Claim, Claims, Reader } from "../claim.ts";
import { countsOther } from "../counted.ts";
import { boundKeyword, type Measure, measure } from "../quantity.ts";
import { type NumberReading, readNumber } from "../read-number.ts";
import { endsClause } from "../scope.ts";
import { isOfNoValue, isOwnSubject, isSaidOfValue, readSubject } from "../subject.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";
import { claimBound } from "./claim-bound.ts";
import { endsStatement } from "./ends-statement.ts";
import { readDeniedSecond } from "./negated-pair.ts";

function skipLinks(list: TokenList, from: number): number {
  let index = from;
  while (index < list.length && index < from + 6) {
    const token = list.at(index);
    const isSmall =
      hasRole(token, "link", "verb", "length", "amount") ||
      /^(?:只能|仅能|只可)$/.test(token.text) ||
      token.text === "要" ||
      isMark(token, ":=") ||
      token.text === "可选";
    if (!isSmall) break;
    index += 1;
  }
  return index;
}

const otherNouns =
  /^(?:size|file|resolution|area|side|edge|bitrate|体积|大小|文件|尺寸|边长|长边|短边|面积|码率|分辨率|总和)/i;
const longestOwnNoun = 16;
const longestTopic = 200;

/** "Maximum width is 2048", `最大帧数为 129`: the noun between cue and number is what the text is about, or opens with. */
function skipOwnNoun({ list, scopes }: Reader, cue: number): number {
  const noun = list.at(cue + 1);
  const behind = list.at(cue + 2);
  const isNoun = (noun.kind === "word" || noun.kind === "han") && noun.end - noun.start <= longestOwnNoun;
  const leads = hasRole(behind, "link") || isMark(behind, ":=") || /^\d/.test(behind.text);
  if (meaningOf(list.at(cue), "bound")?.force !== "noun") return cue + 1;
  if (!isNoun || !leads || otherNouns.test(noun.text)) return cue + 1;
  const { clauseStart } = scopes.at(cue);
  const topic = list.source.slice(0, Math.min(longestTopic, list.at(clauseStart).start)).toLowerCase();
  return clauseStart === 0 || topic.includes(noun.text.toLowerCase()) ? cue + 2 : cue + 1;
}

/** `最多支持群发 50 人`: whatever may be done with them, an array's bound counts its items. */
function skipVerb({ list, type }: Reader, index: number): number {
  const verb = list.at(index);
  const isUnknown =
    verb.kind === "han" && verb.text.length === 2 && hasRole(list.at(index - 1), "verb", "must", "bound");
  return isUnknown && type.known && type.allows("array") && !type.numeric ? index + 1 : index;
}

/** A noun cue names its number outright; only words that turn the number into part of something else stop it. */
function endsLoosely(list: TokenList, index: number): boolean {
  const token = list.at(index);
  if (endsStatement(list, index)) return true;
  if (list.isGlued(index) && isMark(token, "-~/*×^%:")) return false;
  if (/^(?:的|倍|个百分点|时)/.test(token.text)) return false;
  return (token.spaceBefore && token.kind !== "han") || hasRole(token, "gloss", "refusal");
}

/** `最大值：100`, `不超过 500 个字符`, `at least 1`. */
export function readBound(reader: Reader, cue: number): Claims {
  const { list } = reader;
  const nothing: Claims = { claims: [], next: cue + 1 };
  const meaning = meaningOf(list.at(cue), "bound");
  if (meaning === undefined) return nothing;
  const place = skipVerb(reader, skipLinks(list, skipOwnNoun(reader, cue)));
  if (hasRole(list.at(place), "approximate")) return nothing;
  if (meaning.force === "noun" && isOfOther(list, cue)) return nothing;
  const number = withSharedUnit(list, readNumber(list, place));
  if (number === undefined || hasRole(list.at(number.next), "approximate")) return nothing;
  const isNoun = meaning.force === "noun";
  if (!(isNoun ? endsLoosely(list, number.next) : endsStatement(list, number.next))) return nothing;
  if (countsOther(reader, number.next)) return nothing;
  const subject = readSubject(reader, cue);
  const between = list.tokens.slice(cue, place);
  const measures = between.some((token) => hasRole(token, "length"))
    ? "length"
    : between.some((token) => hasRole(token, "amount"))
      ? "amount"
      : subject.measures;
  const measured = measure(reader, {
    unit: number.unit,
    subject: measures,
    force: isNoun ? "noun" : "comparison",
  });
  if (measured === "none") return nothing;
  const start = list.at(cue).start;
  if (!isOwn(reader, { cue, isNoun, measured, subject, number })) {
    const keyword = boundKeyword({ bound: meaning.bound, value: number.value, measure: measured });
    const claims: Claim[] =
      keyword === undefined ? [] : [{ ...keyword, start, end: number.end, refusal: "foreign-subject" }];
    return { claims, next: number.next };
  }
  const claim = claimBound(reader, {
    bound: meaning.bound,
    number,
    measured,
    cue,
    start,
    end: number.end,
    force: isNoun ? "noun" : "comparison",
  });
  const claims = claim === undefined ? [] : [claim];
  const second = readDeniedSecond(reader, { cue, next: number.next, measured });
  return second === undefined
    ? { claims, next: number.next }
    : { claims: [...claims, ...second.claims], next: second.next };
}

/** "at least 1 and at most 5000 characters": the unit behind the second number is the first one's too. */
function withSharedUnit(list: TokenList, number: NumberReading | undefined): NumberReading | undefined {
  if (number === undefined || number.unit !== undefined) return number;
  const joined = hasRole(list.at(number.next), "or", "also") || isMark(list.at(number.next), ",");
  const cue = joined ? number.next + 1 : number.next;
  if (!hasRole(list.at(cue), "bound")) return number;
  const second = readNumber(list, skipLinks(list, cue + 1));
  return second?.unit === undefined ? number : { ...number, unit: second.unit };
}

function isOwn(
  reader: Reader,
  statement: {
    cue: number;
    isNoun: boolean;
    measured: Measure;
    subject: ReturnType<typeof readSubject>;
    number: NumberReading;
  },
): boolean {
  if (
    statement.measured === "length" &&
    /视频|音频|歌曲|上下文|边|序列|video|audio|context|side|令牌|token/i.test(statement.subject.words)
  )
    return false;
  if (isOfNoValue(statement.subject)) return false;
  if (statement.measured === "items") {
    const isCounted = isOwnCount(reader, statement);
    if (isCounted !== undefined) return isCounted;
  }
  // "Requires at least 4 images" counts what else is passed, unless the value is the list of them.
  if (reader.type.numeric && /\b(?:requires?|needs?)$/i.test(statement.subject.words)) return false;
  if (statement.isNoun && isOfNamed(reader, statement)) return false;
  if (statement.isNoun && !isSaidOfValue(reader, statement.subject, statement.cue)) return false;
  if (statement.isNoun)
    return !/像素|宽高|体积|文件|file|pixel/i.test(statement.subject.words) || statement.subject.opens;
  return isOwnSubject(reader, statement.subject, statement.cue);
}

/** What an array's bound counts: its 数量, or things that the text has spoken of; a bare number needs no other subject. */
function isOwnCount(
  { list }: Reader,
  { subject, number }: { subject: ReturnType<typeof readSubject>; number: NumberReading },
): boolean | undefined {
  if (subject.measures === "amount") return true;
  if (subject.words === "" || subject.opens) return undefined;
  if (number.unit === undefined && /[A-Za-z_]$/.test(subject.words)) return false;
  const noun = list.at(number.next);
  const isNamed = (noun.kind === "han" || noun.kind === "word") && noun.text.length > 1;
  const topic = list.source.slice(0, Math.min(longestTopic, number.start)).toLowerCase();
  return isNamed && topic.includes(noun.text.toLowerCase()) ? true : undefined;
}

/** `…，height 最大 2048`: behind the first words of the text, a name right before the bound is another parameter's. */
function isOfNamed(
  { list }: Reader,
  { cue, subject }: { cue: number; subject: ReturnType<typeof readSubject> },
): boolean {
  const owner = list.at(cue - 1);
  if (subject.opens || owner.kind !== "word" || !/^[A-Za-z]\w+$/.test(owner.text)) return false;
  const opening = list.source.slice(0, 200).split(/[，,。.;；\n]/)[0] ?? "";
  return !opening.includes(owner.text);
}

/** `max_tokens 的最大值`, "maximum number of files": the bound of something else, or none at all. */
function isOfOther(list: TokenList, cue: number): boolean {
  const before = list.at(cue - 1);
  const twoBefore = list.at(cue - 2);
  return before.text === "的" && (twoBefore.kind === "word" || twoBefore.kind === "quoted");
}

/** `10 以内`, `5 及以上`, "3 or more". */
export function readBoundAfter(reader: Reader, cue: number): Claims {
  const { list } = reader;
  const nothing: Claims = { claims: [], next: cue + 1 };
  const meaning = meaningOf(list.at(cue), "bound-after");
  const isNoun = list.at(cue + 1).text === "的" && hasRole(list.at(cue - 1), "unit");
  const closes =
    endsClause(list, cue + 1) || isMark(list.at(cue + 1), ")(、") || isNoun || countsNoun(reader, cue);
  if (meaning === undefined || !closes) return nothing;
  const at = findNumberBefore(list, cue);
  if (at === undefined) return nothing;
  const number = readNumber(list, at);
  if (number === undefined || number.next !== cue) return nothing;
  const subject = readSubject(reader, at);
  const measured = measure(reader, { unit: number.unit, subject: subject.measures, force: "comparison" });
  if (measured === "none" || !isOwnSubject(reader, subject, at)) return nothing;
  const claim = claimBound(reader, {
    bound: meaning.bound,
    number,
    measured,
    cue: at,
    start: number.start,
    end: list.at(cue).end,
    force: "comparison",
  });
  return { claims: claim === undefined ? [] : [claim], next: cue + 1 };
}

const longestNoun = 3;

/** "one or more image URLs", `一个或多个标签`: the noun that an array's bound counts. */
function countsNoun({ list, scopes, type }: Reader, cue: number): boolean {
  if (!type.known || type.numeric || !type.allows("array")) return false;
  let index = cue + 1;
  while (
    index <= cue + longestNoun &&
    ["word", "han", "term"].includes(list.at(index).kind) &&
    !endsClause(list, index)
  )
    index += 1;
  if (!endsClause(list, index) && !isMark(list.at(index), "()")) return false;
  // "Code Interpreter can output one or more items" tells what may come of it.
  const at = findNumberBefore(list, cue) ?? cue;
  return at === scopes.at(cue).clauseStart || hasRole(list.at(at - 1), "link", "must", "verb");
}

function findNumberBefore(list: TokenList, cue: number): number | undefined {
  for (let index = cue - 1; index >= Math.max(0, cue - 3); index -= 1) {
    const token = list.at(index);
    if (token.kind === "number" || token.kind === "word" || hasRole(token, "numeral")) return index;
  }
  return undefined;
}
