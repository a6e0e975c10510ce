import { readJoinedWord } from "../read-value.ts";
import { endsSentence } from "../sentence.ts";
import { hasRole, isMark, meaningOf, type Token, type TokenList } from "../token.ts";

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
  /** What items mean stands behind them: `0：关闭，1：开启`. */
  glossed: boolean;
  /** How many items have a parenthesis behind them: `std（标准）或 pro（专业）`. */
  remarks: number;
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

export interface Walk {
  list: TokenList;
  index: number;
  lines: boolean;
  /** Each item stands behind a bullet. */
  bulleted: boolean;
  joinsSlash: boolean;
  reading: ListReading;
}

export const separators = "、,/|;";
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

export function isCue(token: Token): boolean {
  const refusal = meaningOf(token, "refusal")?.refusal;
  return hasRole(token, ...cueRoles) || (refusal !== undefined && refusal !== "opening-condition");
}

/** Cue words are ordinary values inside a list only when they are Latin truth words or units. */
export function isCueWord(token: Token): boolean {
  return token.kind === "term" && isCue(token) && token.text.toLowerCase() !== "default";
}

/** In `a/b, c/d` the slash belongs to the item; in `a/b/c` it parts the items, except in a media type. */
export function readWord(walk: Walk, index: number): { text: string; next: number; end: number } | undefined {
  const joins =
    walk.joinsSlash || mediaTypes.has(walk.list.at(index).text.toLowerCase()) ? "/+*#@&%" : "+*#@&%";
  return readJoinedWord(walk.list, index, joins);
}

const mediaTypes = new Set(["application", "image", "audio", "video", "text", "multipart"]);
const furthestSeparator = 60;

/** Whether another separator than the slash parts the items of this list. */
export function hasOtherSeparator(list: TokenList, index: number): boolean {
  for (let next = index; next < index + furthestSeparator && !endsSentence(list, next); next += 1) {
    const token = list.at(next);
    if (hasRole(token, "default")) return false;
    if (isMark(token, "、,|") && !isCue(list.at(next + 1))) return true;
  }
  return false;
}

export const longestChineseItem = 10;
