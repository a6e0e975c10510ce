import { endsClause, endsSentence } from "../sentence.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";
import { isOfGloss } from "./cue-in-gloss.ts";
import { endOfItemLine } from "./lines.ts";
import { startsGlossedItem } from "./starts-gloss.ts";
import { isCue, type ListItem, longestChineseItem, readWord, separators, type Walk } from "./walk.ts";

/** `(…)` behind an item explains it; a bare 默认 or "default" in it marks the item. */
export function skipParenthesis(walk: Walk): void {
  const { list } = walk;
  while (isMark(list.at(walk.index), "(")) {
    let depth = 0;
    const opening = walk.index;
    let next = opening;
    for (; next < list.length && next < opening + 80; next += 1) {
      const token = list.at(next);
      if (token.kind === "newline") break;
      if (isMark(token, "(")) depth += 1;
      if (isMark(token, ")")) depth -= 1;
      if (depth === 0) break;
    }
    if (!isMark(list.at(next), ")")) return;
    if (addsMore.test(list.at(opening + 1).text)) walk.reading.open = true;
    const isLast =
      (hasRole(list.at(next - 1), "default") && isMark(list.at(next - 2), "(,、;")) ||
      (hasRole(list.at(opening + 1), "default") && isMark(list.at(opening + 2), ",;"));
    if (isLast) {
      walk.reading.defaultItem = walk.reading.items.length - 1;
    } else if (hasRole(list.at(opening + 1), "default")) {
      walk.reading.again ??= opening;
    }
    walk.reading.remarks += 1;
    walk.index = next + 1;
  }
}

/** "tiny or base (and, on request, large)": the parenthesis holds a further value. */
const addsMore = /^(?:and|also|plus|以及|及|还|还有|另|另有|另外)$/i;

/** `（默认）`, "(default)". */
function marksDefault(list: TokenList, index: number): boolean {
  return (
    isMark(list.at(index), "(") && hasRole(list.at(index + 1), "default") && isMark(list.at(index + 2), ")")
  );
}

/** The words after `1：` up to the next item: a line, a `;`, or a comma with an item and a colon behind it. */
export function skipGloss(walk: Walk): void {
  const { list } = walk;
  walk.reading.glossed = true;
  walk.index += 1;
  const line = endOfItemLine(walk);
  if (line !== undefined) {
    skipToLine(walk, line);
    return;
  }
  const furthest = walk.index + longestGloss;
  while (!endsSentence(list, walk.index) && walk.index < furthest) {
    const token = list.at(walk.index);
    if (isMark(token, "、,/|") && startsGlossedItem(walk, walk.index + 1)) return;
    if (token.spaceBefore && startsGlossedItem(walk, walk.index) && !isMark(list.at(walk.index - 1), ":="))
      return;
    if (marksDefault(list, walk.index)) {
      walk.reading.defaultItem = walk.reading.items.length - 1;
      walk.index += 3;
      continue;
    }
    if (leadsToQuoted(walk)) return;
    if (closesWithDefault(list, walk.index)) {
      walk.reading.defaultItem = walk.reading.items.length - 1;
      walk.index += 1;
      continue;
    }
    if (hasRole(token, "default") || isMark(token, "])")) return;
    if (isMark(token, "(") && !holdsDefault(list, walk.index)) {
      walk.index = endOfParenthesis(list, walk.index);
      continue;
    }
    if (hasRole(token, "open") && !list.isGlued(walk.index + 1)) walk.reading.open = true;
    walk.index += 1;
  }
}

/** `both：两者都要，默认`: the last word of what is said of an item. */
function closesWithDefault(list: TokenList, index: number): boolean {
  return (
    hasRole(list.at(index), "default") && isMark(list.at(index - 1), ",") && endsSentence(list, index + 1)
  );
}

const longestGloss = 120;
const longestParenthesis = 80;

/** Index behind the parenthesis that opens here, or behind the opening mark where it does not close in its line. */
function endOfParenthesis(list: TokenList, opening: number): number {
  let depth = 0;
  for (let index = opening; index < opening + longestParenthesis; index += 1) {
    const token = list.at(index);
    if (token.kind === "newline" || token.kind === "end") break;
    if (isMark(token, "(")) depth += 1;
    if (isMark(token, ")")) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return opening + 1;
}

function holdsDefault(list: TokenList, opening: number): boolean {
  const end = endOfParenthesis(list, opening);
  return list.tokens.slice(opening, end).some((token) => hasRole(token, "default"));
}

/** "`low` for less filtering or `auto`": what is said of a quoted item ends before the next one. */
function leadsToQuoted({ list, index, reading }: Walk): boolean {
  const token = list.at(index);
  const joins = hasRole(token, "or") || isMark(token, ",、|");
  const place = isMark(token, ",") && hasRole(list.at(index + 1), "or") ? index + 2 : index + 1;
  return joins && list.at(place).kind === "quoted" && reading.items.at(-1)?.quoted === true;
}

/** `标准模式（默认）。` in a line of its own that says what an item means. */
function skipToLine(walk: Walk, line: number): void {
  const { list } = walk;
  // `Video：可由以下元素组成：` leads to items of its own, which are no choices.
  if (isMark(list.at(line - 1), ":")) walk.reading.unclear = true;
  for (; walk.index < line; walk.index += 1) {
    const token = list.at(walk.index);
    const next = list.at(walk.index + 1);
    if (hasRole(token, "default") && (walk.index + 1 === line || isMark(next, ")。.;,")))
      walk.reading.defaultItem = walk.reading.items.length - 1;
    if (hasRole(token, "open") && isMark(next, "、")) walk.reading.open = true;
  }
}

/** `general 通用，anime 动漫`: each item is followed by what it means, after a space. The length of the gloss, or 0. */
export function spacedGloss(walk: Walk, item: ListItem): number {
  const { list } = walk;
  const end = endOfChinese(walk, walk.index);
  if (item.chinese || end === walk.index || !list.at(walk.index).spaceBefore) return 0;
  if (walk.reading.glossed && endsClause(list, end)) return end - walk.index;
  if (!isMark(list.at(end), separators)) return 0;
  const start = list.at(end + 1).kind === "newline" ? end + 2 : end + 1;
  const next = list.at(start).kind === "quoted" ? start + 1 : readWord(walk, start)?.next;
  if (next === undefined || !list.at(next).spaceBefore) return 0;
  if (endOfChinese(walk, next) === next) return 0;
  walk.reading.glossed = true;
  return end - walk.index;
}

/** `auto，自动备份；manual，手动备份`: behind a comma stands what the item means, and a semicolon parts the items. */
export function commaGloss(walk: Walk, item: ListItem): number {
  const { list, index, reading } = walk;
  if (item.chinese || !isMark(list.at(index), ",")) return 0;
  const end = endOfChinese(walk, index + 1);
  if (end === index + 1) return 0;
  if (reading.glossed && endsSentence(list, end) && !isMark(list.at(end), ";")) return end - index;
  const next = list.at(end + 1).kind === "quoted" ? end + 2 : readWord(walk, end + 1)?.next;
  if (!isMark(list.at(end), ";") || next === undefined || !isMark(list.at(next), ",")) return 0;
  reading.glossed = true;
  return end - index;
}

/** `* \`auto\` 自动` on a line of its own: the rest of the line says what the item means. */
export function skipLineGloss(walk: Walk): boolean {
  const { list } = walk;
  if (!walk.lines || !(list.at(walk.index).spaceBefore || list.at(walk.index).kind === "han")) return false;
  let end = walk.index;
  while (end < walk.index + longestGloss && !["newline", "end"].includes(list.at(end).kind)) {
    if (marksDefault(list, end)) walk.reading.defaultItem = walk.reading.items.length - 1;
    end += 1;
  }
  if (end === walk.index || end === walk.index + longestGloss) return false;
  walk.reading.glossed = true;
  walk.index = end;
  return true;
}

function endOfChinese(walk: Walk, from: number): number {
  const { list } = walk;
  let index = from;
  while (index < from + longestChineseItem && (index === from || list.isGlued(index))) {
    const token = list.at(index);
    const isChinese = token.kind === "han" || (token.kind === "term" && !/^[\w<>=]/.test(token.text));
    if (
      !isChinese ||
      (isCue(token) && !isOfGloss(walk, index)) ||
      hasRole(token, "or", "open", "between-end", "number-noun", "choices-after")
    )
      break;
    index += 1;
  }
  return index;
}
