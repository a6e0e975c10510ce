import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import type { Bound } from "../lexicon/term.ts";
import { boundKeyword, measure } from "../quantity.ts";
import { type Joining, type RangeReading, readRange } from "../read-range.ts";
import { isOwnSubject, isSaidOfValue, readSubject } from "../subject.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";
import { endsStatement } from "./ends-statement.ts";

interface Statement {
  range: RangeReading;
  cue: number;
  start: number;
  force: "noun" | "comparison";
}

/** Both ends of a range as claims on the keywords that its measure asks for. */
export function claimRange(reader: Reader, statement: Statement): Claim[] {
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

/** Whether a `-` makes the number behind it negative. */
export function isSign(list: TokenList, index: number): boolean {
  const before = list.at(index - 1);
  return list.isGlued(index + 1) && (list.at(index).spaceBefore || before.kind !== "number");
}
