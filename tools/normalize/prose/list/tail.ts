import { endsClause } from "../sentence.ts";
import { hasRole, isMark } from "../token.ts";
import { commaGloss, skipGloss, skipLineGloss, skipParenthesis, spacedGloss } from "./gloss.ts";
import { continuesAfter } from "./lines.ts";
import { startsGloss, startsGlossedItem } from "./starts-gloss.ts";
import { isCueWord, type ListItem, separators, type Walk } from "./walk.ts";

export function skipSeparators(walk: Walk): boolean {
  const { list } = walk;
  const before = walk.index;
  while (isMark(list.at(walk.index), separators) || hasRole(list.at(walk.index), "or")) {
    if (relatesToOther(walk)) break;
    walk.index += 1;
  }
  return walk.index > before;
}

/** `1:1、3:2，与 image 同时传入时失效`: behind a comma, 与 and a name say how the value stands to another. */
function relatesToOther({ list, index }: Walk): boolean {
  if (!isMark(list.at(index), ",") || !/^(?:与|和|跟|同)$/.test(list.at(index + 1).text)) return false;
  return !endsClause(list, index + 3) && !isMark(list.at(index + 3), separators);
}

/** "a, b or c for small models": where no item before was explained, "for" says when the whole list holds. */
function limitsList({ list, index, reading }: Walk): boolean {
  return /^for$/i.test(list.at(index).text) && reading.items.length > 1 && !reading.glossed;
}

/** "0: plain. 1: merged.": a sentence for each value, which begins as the first value does. */
function startsNextSentence(walk: Walk): boolean {
  const { list, index, reading } = walk;
  const first = reading.items[0];
  const next = list.at(index + 1);
  if (first === undefined || !isMark(list.at(index), ".。") || isCueWord(next)) return false;
  if (hasRole(next, "default") || !startsGlossedItem(walk, index + 1)) return false;
  return kindOf(next.text) === kindOf(first.text) && (next.kind === "quoted") === first.quoted;
}

function kindOf(text: string): "number" | "capital" | "word" {
  if (/^-?\d/.test(text)) return "number";
  return /^[A-Z]/.test(text) ? "capital" : "word";
}

/** `1(安装) 0(不安装)`, `20 50 100`: explained items and bare numbers of one row may stand apart by spaces alone. */
function partsBySpace({ list, index, reading }: Walk, item: ListItem): boolean {
  const token = list.at(index);
  if (!token.spaceBefore || !["number", "word", "quoted"].includes(token.kind)) return false;
  const isExplained = reading.remarks === reading.items.length && isMark(list.at(index - 1), ")");
  if (isExplained) return kindOf(token.text) === kindOf(item.text) && isMark(list.at(index + 1), "(");
  const isRow = reading.items.length === 1 || reading.spaced;
  const isNumber = isRow && token.kind === "number" && /^\d+$/.test(item.text) && !item.quoted;
  // `[1, 30 000]` groups its digits.
  reading.spaced = isNumber && list.at(index - 1).kind === "number" && /^(?:0|[1-9]\d*)$/.test(token.text);
  return reading.spaced;
}

/** Words behind an item that belong to it: `square pro`, and what closes the list. */
export function readTail(walk: Walk, item: ListItem): "separated" | "over" {
  const { list, reading } = walk;
  skipParenthesis(walk);
  if (hasRole(list.at(walk.index), "unit") && /^\d/.test(item.text)) walk.index += 1;
  // Only `1-男 2-女` sets items apart by spaces alone; "0 means off, set 1 to mean on" is a sentence.
  const isLabelled = startsGloss(list, walk.index) && !hasRole(list.at(walk.index), "gloss");
  if (startsGloss(list, walk.index) && !limitsList(walk)) skipGloss(walk);
  const token = list.at(walk.index);
  if (partsBySpace(walk, item)) return "separated";
  if (hasRole(token, "open")) {
    reading.open = true;
    return "over";
  }
  if (hasRole(token, "format")) {
    reading.format = true;
    return "over";
  }
  if (token.kind === "newline" || (isMark(token, ";") && list.at(walk.index + 1).kind === "newline")) {
    if (!(walk.reading.glossed || walk.lines) || !continuesAfter(walk)) return "over";
    return "separated";
  }
  if (isLabelled && startsNextSentence(walk)) {
    walk.index += 1;
    return "separated";
  }
  const explained = commaGloss(walk, item);
  if (explained > 0) {
    walk.index += explained;
    return "separated";
  }
  if (isMark(token, separators) || hasRole(token, "or")) return "separated";
  if (skipLineGloss(walk)) {
    if (!continuesAfter(walk)) return "over";
    return "separated";
  }
  const gloss = spacedGloss(walk, item);
  if (gloss > 0) {
    walk.index += gloss;
    return "separated";
  }
  if (isLabelled && token.spaceBefore && startsGlossedItem(walk, walk.index)) return "separated";
  // `sql-sql语句`: what is glued to the item is part of its name, or of what it means.
  if (!item.quoted && !item.chinese && token.kind === "han" && list.isGlued(walk.index))
    reading.unclear = true;
  return item.quoted && token.kind === "quoted" ? "separated" : "over";
}
