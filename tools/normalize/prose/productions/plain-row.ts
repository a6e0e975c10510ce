import type { Reader } from "../claim.ts";
import type { ListReading } from "../list/walk.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";

interface Place {
  reading: ListReading;
  /** Index of the first item. */
  start: number;
}

const plainWord = /^[A-Za-z][\w-]*$/;
const identifier = /^(?=.*\d)[\w.:*-]+$/;
const longestLast = 40;

/** Labels behind which names stand that are no values of the parameter. */
const otherLabels =
  /字段|参数|包含|关键词|标签|示例|例|分隔|说明|结构|需要|不支持|作者|tags?|keywords?|fields?|includ\w*|such as|e\.g\.$/i;

/** Index behind the first item and what its parenthesis remarks. */
function behindFirst(list: TokenList, place: Place): number {
  const second = place.reading.items[1];
  for (let index = place.start + 1; index < place.start + 40 && second !== undefined; index += 1) {
    if (list.at(index + 1).end > second.end - second.text.length) return index;
  }
  return place.start + 1;
}

/**
 * `画质：low/high`, `画质，auto / low / high`, `状态：queued（排队）、done（完成）`: words behind what the text opens with, parted
 * by nothing that prose would part them by.
 */
export function isPlainRow({ list, scopes }: Reader, place: Place): boolean {
  const { reading, start } = place;
  if (scopes.at(start).sentence !== 0) return false;
  if (isEquated(list, place)) return true;
  if (reading.glossed) return false;
  const separator = list.at(behindFirst(list, place));
  const isLabelled = isMark(list.at(start - 1), ":");
  const hasIdentifier = reading.items.length > 2 && reading.items.some(({ text }) => identifier.test(text));
  const isSpaced =
    (start > 0 || hasIdentifier) && scopes.at(start).clauseStart === start && separator.spaceBefore;
  const isStroke = isMark(separator, "/|") && (isLabelled || isSpaced);
  const isChoice = isLabelled && /^(?:或|或者|or)$/i.test(separator.text);
  const label = list.source.slice(Math.max(0, list.at(start).start - 24), list.at(start).start);
  const isUsed = isLabelled && / to use ?[:：] ?$/i.test(label) && isMark(separator, ",");
  const isRow = isLabelled && isMark(separator, "、") && reading.items.length > 2 && !otherLabels.test(label);
  const joined = endsWithAlternative(list, reading);
  const isExplained =
    reading.remarks >= reading.items.length && (joined || (isLabelled && reading.items.length > 2));
  const isClosed =
    isLabelled && joined && reading.remarks > 0 && reading.items.length > 2 && !otherLabels.test(label);
  const isWhole = start === 0 && reading.next >= list.length - 1 && joined && isOfOneCase(reading);
  if (!isStroke && !isChoice && !isRow && !isExplained && !isWhole && !isUsed && !isClosed) return false;
  return reading.items.every(
    ({ text, quoted }) =>
      quoted ||
      plainWord.test(text) ||
      ((isLabelled || hasIdentifier) && identifier.test(text) && !/^\d+$/.test(text)),
  );
}

/** "Text, image or video" is a phrase, "landscape or portrait" is not. */
function isOfOneCase({ items }: ListReading): boolean {
  return new Set(items.map(({ text }) => /^[A-Z]/.test(text))).size === 1;
}

/** 或 or "or" parts the last item from the others. */
function endsWithAlternative(list: TokenList, { items, next }: ListReading): boolean {
  const last = items.at(-1);
  if (last === undefined) return false;
  for (let index = next - 1; index > next - longestLast; index -= 1) {
    if (list.at(index).end > last.end - last.text.length) continue;
    return /^(?:或|或者|or)$/i.test(list.at(index).text);
  }
  return false;
}

/** `zh=中文，en=英文`: each word equals what it means. */
function isEquated(list: TokenList, { reading, start }: Place): boolean {
  const meaning = list.at(start + 2);
  if (!reading.glossed || !isMark(list.at(start + 1), "=") || hasRole(meaning, "choices")) return false;
  return /^\p{Script=Han}/u.test(meaning.text) && reading.items.every(({ text }) => plainWord.test(text));
}
