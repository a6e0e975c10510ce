import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import type { Bound } from "../lexicon/term.ts";
import { boundKeyword, measure } from "../quantity.ts";
import { type Joining, type RangeReading, readRange } from "../read-range.ts";
import { endsClause } from "../sentence.ts";
import { isOwnSubject, isSaidOfValue, readSubject } from "../subject.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";
import { endsStatement } from "./ends-statement.ts";
import { isOfGrade } from "./graded-range.ts";

interface Statement {
  range: RangeReading;
  cue: number;
  start: number;
  force: "noun" | "comparison";
}

function claimRange(reader: Reader, statement: Statement): Claim[] {
  const { range, cue } = statement;
  const subject = readSubject(reader, cue);
  const force = statement.force === "noun" ? "range" : "comparison";
  const cueToken = reader.list.at(cue);
  const named = hasRole(cueToken, "length")
    ? "length"
    : hasRole(cueToken, "amount")
      ? "amount"
      : subject.measures;
  const measured = measure(reader, { unit: range.unit, subject: named, force });
  if (measured === "none" || isApproximate(reader.list, cue)) return [];
  if (measured === "length" && /视频|音频|歌曲|video|audio/i.test(subject.words)) return [];
  const low: Bound = range.lowIsOpen ? "exclusiveMinimum" : "minimum";
  const high: Bound = range.highIsOpen ? "exclusiveMaximum" : "maximum";
  const refusal =
    isOwnSubject(reader, subject, cue) || (statement.force === "noun" && isSaidOfValue(reader, subject, cue))
      ? findRefusal(reader, { cue, next: range.next, force: statement.force })
      : "foreign-subject";
  return [
    boundKeyword({ bound: low, value: range.low, measure: measured }),
    boundKeyword({ bound: high, value: range.high, measure: measured }),
  ]
    .filter((keyword) => keyword !== undefined)
    .map((keyword) => ({
      ...keyword,
      start: statement.start,
      end: range.end,
      ...(refusal === undefined ? {} : { refusal }),
    }));
}

/** `大约需要 10-20 秒`, "about 10-20 seconds": an estimate of something, not a rule. */
function isApproximate(list: TokenList, cue: number): boolean {
  let before = cue - 1;
  while (
    before > cue - 4 &&
    (list.at(before).kind === "han" || hasRole(list.at(before), "link", "verb", "must"))
  )
    before -= 1;
  return hasRole(list.at(before), "approximate");
}

function skipLinks(list: TokenList, from: number): number {
  let index = from;
  while (
    index < from + 6 &&
    (hasRole(list.at(index), "link", "verb", "between", "must") || isMark(list.at(index), ":="))
  )
    index += 1;
  return index;
}

/** "Values in the range 5-9 are the most useful" praises a range, "are allowed" states it. */
const judges = /^(?:are|is|works?|gives?|produces?|yields?|tends?|makes?|results?|seems?|looks?|feels?)$/i;
const permits = /^(?:allowed|accepted|supported|valid|permitted|possible|available|are|is)\b/i;

function endsRange(list: TokenList, range: RangeReading): boolean {
  const token = list.at(range.next);
  if (hasRole(token, "between-end")) return true;
  if (endsStatement(list, range.next)) return true;
  if (list.isGlued(range.next) && isMark(token, "-~/*×^%:")) return false;
  if (judges.test(token.text) && !permits.test(list.at(range.next + 1).text)) return false;
  return token.spaceBefore && !hasRole(token, "approximate");
}

/** `取值范围：[0, 1]`, `range 1-10`, `介于 1 和 10 之间`, `between 1 and 10`: the cue stands before. */
export function readRangeAfterCue(reader: Reader, cue: number): Claims | undefined {
  const { list } = reader;
  const joining: Joining = hasRole(list.at(cue), "choices", "constant") ? "dash" : "pair";
  const place = skipLinks(list, cue + 1);
  const range = readRange(list, place, joining) ?? readRange(list, skipName(list, place), joining);
  if (range === undefined || !endsRange(list, range)) return undefined;
  // `取值为 [48000, 44100]` counts down, as only choices do.
  if (hasRole(list.at(cue), "choices") && range.low > range.high) return undefined;
  const ownerIsOther = list.at(cue - 1).text === "的" && list.at(cue - 2).kind === "word";
  if (ownerIsOther) return { claims: [], next: range.next };
  const force = hasRole(list.at(cue), "between", "verb") ? "comparison" : "noun";
  const claims = claimRange(reader, { range, cue, start: list.at(cue).start, force });
  return { claims, next: range.next };
}

/** `限 1-6 张`, "limited to 1-6 images": the words that limit also stand before a whole range. */
export function readRangeAfterLimit(reader: Reader, cue: number): Claims | undefined {
  return /^(?:限|限制|限制在|限制为|limited to)$/i.test(reader.list.at(cue).text)
    ? readRangeAfterCue(reader, cue)
    : undefined;
}

function skipName(list: TokenList, index: number): number {
  return isMark(list.at(index + 1), ":") ? index + 2 : index;
}

/** `0.3-0.5 之间效果自然`: what comes of a range, which is thereby none that must be kept. */
const praises = /^(?:时?效果|时?画面|时?画质|时?结果|时?质量|时?表现|看起来|听起来|较|比较|更|最)/;

/** `-2.0 和 2.0 之间`, `0 到 1 之间的数`: the cue stands behind. */
export function readRangeBeforeCue(reader: Reader, cue: number): Claims {
  const { list } = reader;
  for (let start = Math.max(0, cue - 9); start <= cue - 3; start += 1) {
    const token = list.at(start);
    const isStart =
      token.kind === "number" ||
      isMark(token, "[(") ||
      (token.text === "-" && isSign(list, start)) ||
      hasRole(token, "from");
    if (!isStart || (token.kind === "number" && list.at(start - 1).text === "-" && isSign(list, start - 1)))
      continue;
    const range = readRange(list, start, "pair");
    if (range?.next !== cue) continue;
    if (praises.test(list.at(cue + 1).text)) return { claims: [], next: cue + 1 };
    const claims = claimRange(reader, {
      range: { ...range, end: list.at(cue).end, next: cue + 1 },
      cue: start,
      start: range.start,
      force: "comparison",
    });
    return { claims, next: cue + 1 };
  }
  return { claims: [], next: cue + 1 };
}

function isSign(list: TokenList, index: number): boolean {
  const before = list.at(index - 1);
  return list.isGlued(index + 1) && (list.at(index).spaceBefore || before.kind !== "number");
}

/** `[0.0, 2.0] 采样温度`: a cell of a table that stands before what the parameter is. */
function opensText(list: TokenList, start: number, next: number): boolean {
  const name = list.at(next);
  return start === 0 && isMark(list.at(start), "[(") && name.spaceBefore && name.kind === "han";
}

const grades = /^(?:档|级|星|层|挡)$/;
/** `怪异度 `, `stability 稳定性 `. */
const chineseName = /^(?:[A-Za-z]\w{1,30} )?\p{Script=Han}{2,10} $/u;

/** `怪异度 0-1` at the head of the text, "a list of 1 to 4 images". */
function followsName(reader: Reader, index: number): boolean {
  const { list, type, scopes } = reader;
  if (type.known && type.allows("array")) return list.at(index - 1).text === "of";
  if (!type.known || !type.numeric || scopes.at(index).clauseStart !== 0 || index === 0) return false;
  return chineseName.test(list.source.slice(0, list.at(index).start));
}

/** `随机种子值(0-4294967295)`, `步数 [1, 50]`: brackets that hold a range and nothing else, or a clause that is only a range. */
export function readBareRange(reader: Reader, index: number): Claims | undefined {
  const { list, scopes, type } = reader;
  const token = list.at(index);
  if (isOfGrade(list, index)) return undefined;
  const range =
    isMark(token, "[(") ||
    ((token.kind === "number" || (token.text === "-" && isSign(list, index))) &&
      (index === scopes.at(index).clauseStart ||
        isMark(list.at(index - 1), ":") ||
        /^(?:取|取值|填|输入|传|选)$/.test(list.at(index - 1).text))) ||
    hasRole(token, "from") ||
    ((token.kind === "number" || (token.text === "-" && isSign(list, index))) && followsName(reader, index))
      ? readRange(list, index, "dash")
      : undefined;
  if (range === undefined) return undefined;
  const isText = type.known && !type.numeric;
  const isListed = list.at(index - 1).text === "of" && /^[a-z]+s$/.test(list.at(range.next).text);
  if (isText && range.unit === undefined && !isListed) return undefined;
  const closes =
    endsClause(list, range.next) ||
    opensText(list, index, range.next) ||
    isMark(list.at(range.next), "()") ||
    hasRole(list.at(range.next), "number-noun", "default", "choices-after", "step") ||
    (grades.test(list.at(range.next).text) &&
      (isMark(list.at(range.next + 1), ")") || endsClause(list, range.next + 1)));
  if (!closes && !(isText && endsStatement(list, range.next))) return undefined;
  return {
    claims: claimRange(reader, {
      range,
      cue: index,
      start: range.start,
      force: isMark(token, "[(") ? "noun" : "comparison",
    }),
    next: range.next,
  };
}
