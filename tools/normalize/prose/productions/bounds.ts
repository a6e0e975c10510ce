import type { Claim, Claims, Reader } from "../claim.ts";
import { countsOther, countsTopic } from "../counted.ts";
import { boundKeyword, measure } from "../quantity.ts";
import { readNumber } from "../read-number.ts";
import { readSubject } from "../subject.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";
import { isOfOther, isOwn } from "./bound-owner.ts";
import { claimBound } from "./claim-bound.ts";
import { endsStatement } from "./ends-statement.ts";
import { isOfGrade } from "./graded-range.ts";
import { readDeniedSecond } from "./negated-pair.ts";
import { skipBoundLinks, unitOfLabel, withSharedUnit } from "./shared-unit.ts";

const otherNouns =
  /^(?:size|file|resolution|area|side|edge|bitrate|体积|大小|文件|尺寸|边长|长边|短边|面积|码率|分辨率|总和)/i;

const longestOwnNoun = 16;

const longestTopic = 200;

/** "Maximum width is 2048", `最大帧数为 129`: the noun between cue and number is what the text is about, or opens with. */
function skipOwnNoun({ list, scopes }: Reader, cue: number): number {
  const noun = list.at(cue + 1);
  // "the minimum text length is 1"
  const behindNoun = hasRole(list.at(cue + 2), "length") ? cue + 3 : cue + 2;
  const behind = list.at(behindNoun);
  const isNoun = (noun.kind === "word" || noun.kind === "han") && noun.end - noun.start <= longestOwnNoun;
  const leads = hasRole(behind, "link") || isMark(behind, ":=") || /^\d/.test(behind.text);
  if (meaningOf(list.at(cue), "bound")?.force !== "noun") return cue + 1;
  if (!isNoun || !leads || otherNouns.test(noun.text)) return cue + 1;
  const { clauseStart } = scopes.at(cue);
  const topic = list.source.slice(0, Math.min(longestTopic, list.at(clauseStart).start)).toLowerCase();
  const isOwn = clauseStart === 0 || /^(?:text|input|string|value)$/i.test(noun.text);
  return isOwn || topic.includes(noun.text.toLowerCase()) ? behindNoun : cue + 1;
}

/** "The maximum number of examples is 2500": what an array's bound counts, if the text is about it. */
function skipCounted({ list, type }: Reader, cue: number): number | undefined {
  if (!type.known || !type.allows("array") || !/^number$/i.test(list.at(cue + 1).text)) return undefined;
  const noun = list.at(cue + 3).text.toLowerCase();
  const topic = list.source.slice(0, Math.min(longestTopic, list.at(cue).start)).toLowerCase();
  if (!/^of$/i.test(list.at(cue + 2).text) || !/^[a-z]+s$/.test(noun) || !topic.includes(noun))
    return undefined;
  return hasRole(list.at(cue + 4), "link") ? cue + 5 : undefined;
}

/** "A list of up to 96 texts to be classified": what is done with the things that an array holds. */
function endsList({ list, type }: Reader, { cue, next }: { cue: number; next: number }): boolean {
  const isOf = /^of$/i.test(list.at(cue - 1).text) && type.known && type.allows("array");
  return (
    isOf && /^[a-z]+s$/.test(list.at(next).text) && /^(?:to|that|which|for)$/.test(list.at(next + 1).text)
  );
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
  if (meaning === undefined || isOfGrade(list, cue)) return nothing;
  const counted = skipCounted(reader, cue);
  const place = counted ?? skipVerb(reader, skipBoundLinks(list, skipOwnNoun(reader, cue)));
  if (hasRole(list.at(place), "approximate")) return nothing;
  if (meaning.force === "noun" && isOfOther(list, cue)) return nothing;
  const number = withSharedUnit(list, { cue, number: unitOfLabel(list, cue) ?? readNumber(list, place) });
  if (number === undefined || hasRole(list.at(number.next), "approximate")) return nothing;
  const isNoun = meaning.force === "noun";
  const isList = endsList(reader, { cue, next: number.next });
  if (!isList && !(isNoun ? endsLoosely(list, number.next) : endsStatement(list, number.next)))
    return nothing;
  if (countsOther(reader, number.next)) return nothing;
  const subject = readSubject(reader, cue);
  const between = list.tokens.slice(cue, place);
  const measures = between.some((token) => hasRole(token, "length"))
    ? "length"
    : counted !== undefined || between.some((token) => hasRole(token, "amount"))
      ? "amount"
      : subject.measures;
  // "Reference image URLs (max 4)": in parentheses behind an array's name only its items are bounded.
  const isRemark = isMark(list.at(cue - 1), "(") && isMark(list.at(number.next), ")");
  const measured = measure(reader, {
    unit: number.unit,
    subject: measures,
    force: isNoun && !isRemark && !countsTopic(reader, number.next) ? "noun" : "comparison",
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
