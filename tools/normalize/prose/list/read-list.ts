import { hasRole, isMark, type TokenList } from "../token.ts";
import { extendWithSpaces, readItem } from "./item.ts";
import { leavesOpen } from "./leaves-open.ts";
import { beginsLine, continuesAfter, isBulleted, leavesItems, skipSpaceOfLines } from "./lines.ts";
import { readTail, skipSeparators } from "./tail.ts";
import {
  hasOtherSeparator,
  isCue,
  type ListItem,
  type ListReading,
  longestChineseItem,
  type Walk,
} from "./walk.ts";

/** Items behind a cue, as written and in their order. Glosses, marks of the default and bullets are left out. */
export function readList(list: TokenList, index: number): ListReading | undefined {
  const opening = list.at(index);
  const reading: ListReading = {
    items: [],
    open: false,
    format: false,
    unclear: false,
    bracketed: isMark(opening, "[{("),
    glossed: false,
    remarks: 0,
    spaced: false,
    next: index,
    start: opening.start,
    end: opening.end,
  };
  const walk: Walk = {
    list,
    index: reading.bracketed ? index + 1 : index,
    lines: opening.kind === "newline" || beginsLine(list, index),
    bulleted: isBulleted(list, index),
    joinsSlash: false,
    reading,
  };
  if (opening.kind === "newline") skipSpaceOfLines(walk);
  walk.joinsSlash = hasOtherSeparator(list, walk.index);
  while (walk.index < list.length) {
    const start = walk.index;
    if (leavesOpen(list, start)) {
      reading.open = true;
      break;
    }
    const item = readItem(walk);
    if (item === undefined) {
      if (breaksOff(list, start)) reading.unclear = true;
      break;
    }
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
    if (repeats(reading, item)) {
      // `flv、hls、hls|flv`: an item that joins others.
      if (isMark(list.at(walk.index), "|/&+")) reading.unclear = true;
      walk.index = start;
      break;
    }
    reading.items.push(item);
    reading.end = item.end;
    if (readTail(walk, item) === "over") break;
    skipSeparators(walk);
    if (leavesOpen(list, walk.index)) {
      reading.open = true;
      break;
    }
    if (list.at(walk.index).kind === "newline" && !continuesAfter(walk)) break;
  }
  if (reading.bracketed && isMark(list.at(walk.index), "])}")) {
    reading.end = list.at(walk.index).end;
    walk.index += 1;
  }
  // The comma behind the last item ends the clause; it joined nothing.
  if (isMark(list.at(walk.index - 1), ",;") && reading.items.length > 0 && walk.index > index + 1)
    walk.index -= 1;
  reading.next = walk.index;
  if (leavesItems(walk)) reading.unclear = true;
  return reading.items.length === 0 ? undefined : splitAtSpaces(reading);
}

/** `std 或 pro；std 出 720p`: what names an item again says something of it. */
function repeats({ items }: ListReading, item: ListReading["items"][number]): boolean {
  return items.some(({ text }) => text === item.text);
}

/** "`auto`, `none` or a function": the last item is none that could be read, so that the list is not whole. */
function breaksOff(list: TokenList, index: number): boolean {
  const before = list.at(index - 1);
  const token = list.at(index);
  if (!hasRole(before, "or") && !isMark(before, "、|")) return false;
  return !["newline", "end"].includes(token.kind) && !isCue(token) && !isMark(token, "()[].。;");
}

/** `` `NONE|START|END` ``: one pair of quotes around all the items. */
function splitQuoted(only: ListItem): ListItem[] | undefined {
  if (!only.quoted || !/^\w+(?:\|\w+)+$/.test(only.text)) return undefined;
  return only.text.split("|").map((text) => ({ ...only, text }));
}

const identifier = /^(?:(?=.*[\d_-])[\w.\-:]+|[A-Z]{2,})$/;

/** `kling-video-o1  kling-v3-omni`: identifiers set apart by spaces alone are items of their own. */
function splitAtSpaces(reading: ListReading): ListReading {
  const [only, ...rest] = reading.items;
  const joined = only === undefined || rest.length > 0 ? undefined : splitQuoted(only);
  if (joined !== undefined) return { ...reading, items: joined };
  if (only === undefined || rest.length > 0 || only.quoted || !only.text.includes(" ")) return reading;
  const parts = only.text.split(" ");
  if (!parts.every((part) => identifier.test(part))) return { ...reading, unclear: true };
  return { ...reading, spaced: true, items: parts.map((text) => ({ ...only, text })) };
}
