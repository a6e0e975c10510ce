import { readJoinedWord } from "./read-value.ts";
import { bulletLength, endsSentence } from "./scope.ts";
import { hasRole, isMark, meaningOf, type Token, type TokenList } from "./token.ts";

export interface ListItem {
  text: string;
  quoted: boolean;
  /** Written in Chinese words, without quotes. */
  chinese: boolean;
  end: number;
}

export interface ListReading {
  items: ListItem[];
  /** 等, etc., "and others": more values than those named. */
  open: boolean;
  /** The list ends in 格式 or "format". */
  format: boolean;
  /** What follows the list is prose that cannot be told from a further item. */
  unclear: boolean;
  bracketed: boolean;
  /** The items stood apart by spaces only. */
  spaced: boolean;
  /** Index in `items` of the one marked as the default. */
  defaultItem?: number;
  /** Index of a parenthesis that states a default of its own, `（默认：a）`, to be read again. */
  again?: number;
  next: number;
  start: number;
  end: number;
}

interface Walk {
  list: TokenList;
  index: number;
  glossed: boolean;
  lines: boolean;
  joinsSlash: boolean;
  reading: ListReading;
}

const separators = "、,/|;";
const cueRoles = [
  "default",
  "bound",
  "range",
  "choices",
  "constant",
  "must",
  "aside",
  "between",
  "multiple-before",
] as const;

function isCue(token: Token): boolean {
  const refusal = meaningOf(token, "refusal")?.refusal;
  return hasRole(token, ...cueRoles) || (refusal !== undefined && refusal !== "opening-condition");
}

function readItem(walk: Walk): ListItem | undefined {
  const { list } = walk;
  const token = list.at(walk.index);
  if (token.kind === "quoted") {
    walk.index += 1;
    return { text: token.text, quoted: true, chinese: false, end: token.end };
  }
  const word = isCueWord(token) ? undefined : readWord(walk, walk.index);
  if (word !== undefined) {
    walk.index = word.next;
    return { text: word.text, quoted: false, chinese: false, end: word.end };
  }
  return readChineseItem(walk);
}

/** Cue words are ordinary values inside a list only when they are Latin truth words or units. */
function isCueWord(token: Token): boolean {
  return token.kind === "term" && isCue(token) && token.text !== "default";
}

/** In `a/b, c/d` the slash belongs to the item; in `a/b/c` it parts the items, except in a media type. */
function readWord(walk: Walk, index: number): { text: string; next: number; end: number } | undefined {
  const joins =
    walk.joinsSlash || mediaTypes.has(walk.list.at(index).text.toLowerCase()) ? "/+*#@&%" : "+*#@&%";
  return readJoinedWord(walk.list, index, joins);
}

const mediaTypes = new Set(["application", "image", "audio", "video", "text", "multipart"]);
const furthestSeparator = 60;

/** Whether another separator than the slash parts the items of this list. */
function hasOtherSeparator(list: TokenList, index: number): boolean {
  for (let next = index; next < index + furthestSeparator && !endsSentence(list, next); next += 1) {
    const token = list.at(next);
    if (hasRole(token, "default")) return false;
    if (isMark(token, "、,|")) return true;
  }
  return false;
}

const longestChineseItem = 10;

function readChineseItem(walk: Walk): ListItem | undefined {
  const { list } = walk;
  const first = list.at(walk.index);
  if (first.kind !== "han" && !(first.kind === "term" && !isCue(first) && !hasRole(first, "open", "or")))
    return undefined;
  let next = walk.index;
  while (
    (list.at(next).kind === "han" ||
      (list.at(next).kind === "term" && !isCue(list.at(next)) && !hasRole(list.at(next), "or", "open"))) &&
    (next === walk.index || list.isGlued(next)) &&
    next < walk.index + longestChineseItem
  ) {
    next += 1;
  }
  const end = list.at(next - 1).end;
  walk.index = next;
  return { text: list.source.slice(first.start, end), quoted: false, chinese: true, end };
}

/** `(…)` behind an item explains it; a bare 默认 or "default" in it marks the item. */
function skipParenthesis(walk: Walk): void {
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
    if (next === opening + 2 && hasRole(list.at(opening + 1), "default")) {
      walk.reading.defaultItem = walk.reading.items.length - 1;
    } else if (hasRole(list.at(opening + 1), "default")) {
      walk.reading.again ??= opening;
    }
    walk.index = next + 1;
  }
}

function startsGloss(list: TokenList, index: number): boolean {
  const token = list.at(index);
  if (isMark(token, ":=") || hasRole(token, "gloss")) return true;
  const next = list.at(index + 1);
  const dashed = token.text === "-" || token.text === "--";
  return (
    dashed && (next.kind === "han" || (next.kind === "term" && !/^\w/.test(next.text)) || next.spaceBefore)
  );
}

/** The words after `1：` up to the next item: a line, a `;`, or a comma with an item and a colon behind it. */
function skipGloss(walk: Walk): void {
  const { list } = walk;
  walk.glossed = true;
  walk.index += 1;
  const furthest = walk.index + longestGloss;
  while (!endsSentence(list, walk.index) && walk.index < furthest) {
    const token = list.at(walk.index);
    if (isMark(token, "、,/|") && startsGlossedItem(walk, walk.index + 1)) return;
    if (token.spaceBefore && startsGlossedItem(walk, walk.index) && !isMark(list.at(walk.index - 1), ":="))
      return;
    if (hasRole(token, "default") || isMark(token, "])")) return;
    if (hasRole(token, "open") && !list.isGlued(walk.index + 1)) walk.reading.open = true;
    walk.index += 1;
  }
}

const longestGloss = 120;

function startsGlossedItem(walk: Walk, index: number): boolean {
  const { list } = walk;
  const token = list.at(index);
  const next = token.kind === "quoted" ? index + 1 : readWord(walk, index)?.next;
  return next !== undefined && startsGloss(list, next);
}

function skipSpaceOfLines(walk: Walk): void {
  const { list } = walk;
  while (list.at(walk.index).kind === "newline") walk.index += 1;
  walk.index += bulletLength(list, walk.index);
}

/** A list of lines goes on when the next line begins with an item that has a gloss, a bullet or nothing behind it. */
function continuesOnNextLine(walk: Walk): boolean {
  const { list } = walk;
  let index = walk.index;
  while (list.at(index).kind === "newline") index += 1;
  if (index - walk.index > 2) return false;
  const bullet = bulletLength(list, index);
  index += bullet;
  const token = list.at(index);
  const next =
    token.kind === "quoted" ? index + 1 : isCueWord(token) ? undefined : readWord(walk, index)?.next;
  if (next === undefined) return false;
  return (
    startsGloss(list, next) ||
    (walk.lines && (list.at(next).kind === "newline" || list.at(next).kind === "end")) ||
    bullet > 0 ||
    isMark(list.at(next), ";")
  );
}

function skipSeparators(walk: Walk): boolean {
  const { list } = walk;
  const before = walk.index;
  while (isMark(list.at(walk.index), separators) || hasRole(list.at(walk.index), "or")) walk.index += 1;
  return walk.index > before;
}

/** Words behind an item that belong to it: `square pro`, and what closes the list. */
function readTail(walk: Walk, item: ListItem): "separated" | "over" {
  const { list, reading } = walk;
  skipParenthesis(walk);
  if (hasRole(list.at(walk.index), "unit") && /^\d/.test(item.text)) walk.index += 1;
  // Only `1-男 2-女` sets items apart by spaces alone; "0 means off, set 1 to mean on" is a sentence.
  const isLabelled = startsGloss(list, walk.index) && !hasRole(list.at(walk.index), "gloss");
  if (startsGloss(list, walk.index)) skipGloss(walk);
  const token = list.at(walk.index);
  if (hasRole(token, "open")) {
    reading.open = true;
    return "over";
  }
  if (hasRole(token, "format")) {
    reading.format = true;
    return "over";
  }
  if (token.kind === "newline" || (isMark(token, ";") && list.at(walk.index + 1).kind === "newline")) {
    if (!(walk.glossed || walk.lines) || !continuesAfter(walk)) return "over";
    return "separated";
  }
  if (isMark(token, separators) || hasRole(token, "or")) return "separated";
  const gloss = spacedGloss(walk, item);
  if (gloss > 0) {
    walk.index += gloss;
    return "separated";
  }
  if (isLabelled && token.spaceBefore && startsGlossedItem(walk, walk.index)) return "separated";
  return item.quoted && token.kind === "quoted" ? "separated" : "over";
}

/** `general 通用，anime 动漫`: each item is followed by what it means, after a space. The length of the gloss, or 0. */
function spacedGloss(walk: Walk, item: ListItem): number {
  const { list } = walk;
  const end = endOfChinese(walk, walk.index);
  if (item.chinese || end === walk.index || !list.at(walk.index).spaceBefore) return 0;
  if (!isMark(list.at(end), separators)) return 0;
  const next = readWord(walk, end + 1);
  if (next === undefined || !list.at(next.next).spaceBefore) return 0;
  return endOfChinese(walk, next.next) > next.next ? end - walk.index : 0;
}

function endOfChinese(walk: Walk, from: number): number {
  const { list } = walk;
  let index = from;
  while (index < from + longestChineseItem && (index === from || list.isGlued(index))) {
    const token = list.at(index);
    const isChinese = token.kind === "han" || (token.kind === "term" && !/^[\w<>=]/.test(token.text));
    if (!isChinese || isCue(token) || hasRole(token, "or", "open")) break;
    index += 1;
  }
  return index;
}

function continuesAfter(walk: Walk): boolean {
  if (isMark(walk.list.at(walk.index), ";")) walk.index += 1;
  if (!continuesOnNextLine(walk)) return false;
  skipSpaceOfLines(walk);
  return true;
}

function extendWithSpaces(walk: Walk, item: ListItem): void {
  const { list } = walk;
  while (!item.quoted && !item.chinese) {
    const token = list.at(walk.index);
    const isWord =
      token.kind === "word" ||
      (token.kind === "term" &&
        /^[A-Za-z]/.test(token.text) &&
        !hasRole(token, "or", "open", "format") &&
        !isCue(token));
    const countsItem = /^\d/.test(item.text) && hasRole(token, "unit");
    if (!isWord || !token.spaceBefore || countsItem) return;
    const word = readWord(walk, walk.index);
    if (word === undefined) return;
    item.text += ` ${word.text}`;
    item.end = word.end;
    walk.index = word.next;
  }
}

/** Items behind a cue, as written and in their order. Glosses, marks of the default and bullets are left out. */
export function readList(list: TokenList, index: number): ListReading | undefined {
  const opening = list.at(index);
  const reading: ListReading = {
    items: [],
    open: false,
    format: false,
    unclear: false,
    bracketed: isMark(opening, "[{("),
    spaced: false,
    next: index,
    start: opening.start,
    end: opening.end,
  };
  const walk: Walk = {
    list,
    index: reading.bracketed ? index + 1 : index,
    glossed: false,
    lines: opening.kind === "newline",
    joinsSlash: false,
    reading,
  };
  if (walk.lines) skipSpaceOfLines(walk);
  walk.joinsSlash = hasOtherSeparator(list, walk.index);
  while (walk.index < list.length) {
    const start = walk.index;
    if (hasRole(list.at(start), "open")) {
      reading.open = true;
      break;
    }
    const item = readItem(walk);
    if (item === undefined) break;
    const first = reading.items[0];
    if (item.chinese && first !== undefined && !first.chinese) {
      if (isMark(list.at(start - 1), "、/|") || hasRole(list.at(start - 1), "or")) reading.unclear = true;
      walk.index = start;
      break;
    }
    if (item.chinese && item.text.length > longestChineseItem) {
      reading.unclear = true;
      break;
    }
    extendWithSpaces(walk, item);
    reading.items.push(item);
    reading.end = item.end;
    if (readTail(walk, item) === "over") break;
    skipSeparators(walk);
    if (hasRole(list.at(walk.index), "open")) {
      reading.open = true;
      break;
    }
    if (list.at(walk.index).kind === "newline" && !continuesAfter(walk)) break;
  }
  if (reading.bracketed && isMark(list.at(walk.index), "])}")) {
    reading.end = list.at(walk.index).end;
    walk.index += 1;
  }
  reading.next = walk.index;
  return reading.items.length === 0 ? undefined : splitAtSpaces(reading);
}

const identifier = /^(?=.*[\d_\-A-Z])[\w.\-:]+$/;

/** `kling-video-o1  kling-v3-omni`: identifiers set apart by spaces alone are items of their own. */
function splitAtSpaces(reading: ListReading): ListReading {
  const [only, ...rest] = reading.items;
  if (only === undefined || rest.length > 0 || only.quoted || !only.text.includes(" ")) return reading;
  const parts = only.text.split(" ");
  if (!parts.every((part) => identifier.test(part))) return { ...reading, unclear: true };
  return { ...reading, spaced: true, items: parts.map((text) => ({ ...only, text })) };
}
