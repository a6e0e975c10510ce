import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import type { Bound } from "../lexicon/term.ts";
import { boundKeyword, type Measure, measure } from "../quantity.ts";
import { type NumberReading, readNumber } from "../read-number.ts";
import { endsClause } from "../scope.ts";
import { isOwnSubject, readSubject } from "../subject.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";

function skipLinks(list: TokenList, from: number): number {
  let index = from;
  while (index < list.length && index < from + 6) {
    const token = list.at(index);
    const isSmall =
      hasRole(token, "link", "verb", "length", "amount") || isMark(token, ":=") || token.text === "可选";
    if (!isSmall) break;
    index += 1;
  }
  return index;
}

const relative = new Set(["where", "that", "which", "to", "of"]);
const longestNoun = 12;

/** Behind a comparison's number only a unit, the thing counted and the end of the clause may stand. */
export function endsStatement(list: TokenList, from: number): boolean {
  let index = from;
  if (hasRole(list.at(index), "number-noun")) index += 1;
  if (hasRole(list.at(index), "length", "format") && !isMark(list.at(index), "的")) index += 1;
  const closes = (place: number): boolean =>
    endsClause(list, place) ||
    isMark(list.at(place), "()[]、") ||
    hasRole(
      list.at(place),
      "default",
      "bound",
      "range",
      "choices",
      "constant",
      "or",
      "also",
      "tail",
      "must",
      "aside",
    );
  if (closes(index)) return true;
  const noun = list.at(index);
  const behindUnit = hasRole(list.at(from - 1), "unit");
  if (behindUnit && relative.has(noun.text.toLowerCase())) return true;
  const isNoun = (noun.kind === "han" || noun.kind === "word") && noun.end - noun.start <= longestNoun;
  const isPlural = noun.kind === "word" && /^[a-z]+s$/.test(noun.text);
  if (isNoun && (behindUnit || isPlural) && closes(index + 1)) return true;
  return behindUnit && noun.kind === "word" && hasRole(list.at(index + 1), "length") && closes(index + 2);
}

/** A noun cue names its number outright; only words that turn the number into part of something else stop it. */
function endsLoosely(list: TokenList, index: number): boolean {
  const token = list.at(index);
  if (endsStatement(list, index)) return true;
  if (list.isGlued(index) && isMark(token, "-~/*×^%:")) return false;
  if (/^(?:的|倍|个百分点|时)/.test(token.text)) return false;
  return token.spaceBefore || hasRole(token, "gloss", "refusal");
}

function claimBound(
  reader: Reader,
  statement: {
    bound: Bound;
    number: NumberReading;
    measured: Measure;
    cue: number;
    start: number;
    end: number;
    force: "noun" | "comparison";
  },
): Claim | undefined {
  const keyword = boundKeyword({
    bound: statement.bound,
    value: statement.number.value,
    measure: statement.measured,
  });
  if (keyword === undefined) return undefined;
  const refusal = findRefusal(reader, {
    cue: statement.cue,
    next: statement.number.next,
    force: statement.force,
  });
  const claim: Claim = { ...keyword, start: statement.start, end: statement.end };
  return refusal === undefined ? claim : { ...claim, refusal };
}

/** `最大值：100`, `不超过 500 个字符`, `at least 1`. */
export function readBound(reader: Reader, cue: number): Claims {
  const { list } = reader;
  const nothing: Claims = { claims: [], next: cue + 1 };
  const meaning = meaningOf(list.at(cue), "bound");
  if (meaning === undefined) return nothing;
  const place = skipLinks(list, cue + 1);
  if (hasRole(list.at(place), "approximate")) return nothing;
  if (meaning.force === "noun" && isOfOther(list, cue)) return nothing;
  const number = withSharedUnit(list, readNumber(list, place));
  if (number === undefined || hasRole(list.at(number.next), "approximate")) return nothing;
  const isNoun = meaning.force === "noun";
  if (!(isNoun ? endsLoosely(list, number.next) : endsStatement(list, number.next))) return nothing;
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
  if (!isOwn(reader, { cue, isNoun, measured, subject })) {
    const keyword = boundKeyword({ bound: meaning.bound, value: number.value, measure: measured });
    const claims: Claim[] =
      keyword === undefined ? [] : [{ ...keyword, start, end: number.end, refusal: "foreign-subject" }];
    return { claims, next: number.next };
  }
  const bounds: Bound[] = [meaning.bound];
  const claims = bounds
    .map((bound) =>
      claimBound(reader, {
        bound,
        number,
        measured,
        cue,
        start,
        end: number.end,
        force: isNoun ? "noun" : "comparison",
      }),
    )
    .filter((claim) => claim !== undefined);
  return { claims, next: number.next };
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
  statement: { cue: number; isNoun: boolean; measured: Measure; subject: ReturnType<typeof readSubject> },
): boolean {
  if (
    statement.measured === "length" &&
    /视频|音频|歌曲|上下文|边|序列|video|audio|context|side|令牌|token/i.test(statement.subject.words)
  )
    return false;
  if (statement.isNoun)
    return !/像素|宽高|体积|文件|file|pixel/i.test(statement.subject.words) || statement.subject.opens;
  return isOwnSubject(reader, statement.subject, statement.cue);
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
  const closes = endsClause(list, cue + 1) || isMark(list.at(cue + 1), ")(、") || isNoun;
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

function findNumberBefore(list: TokenList, cue: number): number | undefined {
  for (let index = cue - 1; index >= Math.max(0, cue - 3); index -= 1) {
    const token = list.at(index);
    if (token.kind === "number" || token.kind === "word" || hasRole(token, "numeral")) return index;
  }
  return undefined;
}

/** `0 ≤ x ≤ 1`, `>= 1`: signs of comparison, mirrored where the number stands before them. */
export function readSymbol(reader: Reader, cue: number): Claims {
  const { list } = reader;
  const meaning = meaningOf(list.at(cue), "bound");
  const nothing: Claims = { claims: [], next: cue + 1 };
  if (meaning?.force !== "symbol") return nothing;
  const before = list.at(cue - 1);
  const behind = meaningOf(list.at(cue + 2), "bound");
  const isChain = before.kind === "number" && behind?.force === "symbol";
  const after = readNumber(list, cue + 1);
  if (isChain) {
    const low = readNumber(list, cue - 1);
    const high = readNumber(list, cue + 3);
    if (low === undefined || high === undefined || low.next !== cue) return nothing;
    const signed = list.at(cue - 2).text === "-" ? { ...low, value: -low.value } : low;
    const measured = measure(reader, { unit: high.unit, subject: undefined, force: "symbol" });
    const shared = { measured, cue, start: low.start, end: high.end, force: "noun" as const };
    const claims = [
      claimBound(reader, { ...shared, bound: mirror[meaning.bound], number: signed }),
      claimBound(reader, { ...shared, bound: behind.bound, number: high }),
    ].filter((claim) => claim !== undefined);
    return { claims, next: high.next };
  }
  if (after === undefined || !endsStatement(list, after.next)) return nothing;
  const subject = readSubject(reader, cue);
  const measured = measure(reader, { unit: after.unit, subject: subject.measures, force: "symbol" });
  if (!isOwnSubject(reader, subject, cue)) return nothing;
  const claim = claimBound(reader, {
    bound: meaning.bound,
    number: after,
    measured,
    cue,
    start: list.at(cue).start,
    end: after.end,
    force: "comparison",
  });
  return { claims: claim === undefined ? [] : [claim], next: after.next };
}

const mirror: Readonly<Record<Bound, Bound>> = {
  minimum: "maximum",
  maximum: "minimum",
  exclusiveMinimum: "exclusiveMaximum",
  exclusiveMaximum: "exclusiveMinimum",
};

/** `2 是目前允许的最大值`: the number is named as the bound by what stands behind it. */
export function readNamedBound(reader: Reader, cue: number): Claims {
  const { list, scopes } = reader;
  const meaning = meaningOf(list.at(cue), "bound");
  const nothing: Claims = { claims: [], next: cue + 1 };
  if (meaning?.force !== "noun" || !endsClause(list, cue + 1)) return nothing;
  const start = scopes.at(cue).clauseStart;
  const verb = list.at(start + 1).text;
  if (cue - start > 12 || !["是", "为", "is"].includes(verb)) return nothing;
  const number = readNumber(list, start);
  if (number === undefined || number.next !== start + 1) return nothing;
  const measured = measure(reader, { unit: undefined, subject: undefined, force: "noun" });
  if (measured !== "value") return nothing;
  const claim = claimBound(reader, {
    bound: meaning.bound,
    number: { ...number, next: cue + 1 },
    measured,
    cue,
    start: number.start,
    end: list.at(cue).end,
    force: "noun",
  });
  return { claims: claim === undefined ? [] : [claim], next: cue + 1 };
}

/** `必须为正整数`, "a non-negative integer": a bound without a number. */
export function readSign(reader: Reader, cue: number): Claims {
  const { list, scopes, type } = reader;
  const meaning = meaningOf(list.at(cue), "sign");
  const nothing: Claims = { claims: [], next: cue + 1 };
  if (meaning === undefined || !type.known || !type.numeric || !endsClause(list, cue + 1)) return nothing;
  const before = list.at(cue - 1);
  const isDemanded =
    cue === scopes.at(cue).clauseStart ||
    hasRole(before, "must", "constant") ||
    ["为", "是", "be", "a"].includes(before.text);
  if (!isDemanded) return nothing;
  const refusal = findRefusal(reader, { cue, next: cue + 1, force: "comparison" });
  const bound =
    meaning.bound === "minimum" && meaning.value === 1 && !type.whole
      ? { keyword: "exclusiveMinimum" as const, value: 0 }
      : { keyword: meaning.bound, value: meaning.value };
  const claim: Claim = { ...bound, start: list.at(cue).start, end: list.at(cue).end };
  return { claims: [refusal === undefined ? claim : { ...claim, refusal }], next: cue + 1 };
}
