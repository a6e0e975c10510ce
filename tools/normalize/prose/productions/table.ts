import type { Claims, Reader } from "../claim.ts";
import type { ListReading } from "../list/walk.ts";
import { readJoinedWord } from "../read-value.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";
import { claimChoices } from "./choices.ts";

const headings =
  /^(?:可选|枚举|参数|有效|合法)?(?:值|取值|枚举|选项)$|^(?:allowed |valid |possible )?(?:values?|options?|choices?)$/i;
const longestRow = 200;

interface Row {
  /** Index of the first token of the first cell. */
  first: number;
  /** Index of the mark behind the first cell. */
  closing: number;
  /** Index of the line break, or of the end. */
  end: number;
}

function readRow(list: TokenList, line: number): Row | undefined {
  const first = isMark(list.at(line), "|") ? line + 1 : line;
  let closing: number | undefined;
  let end = first;
  while (end < first + longestRow && !["newline", "end"].includes(list.at(end).kind)) {
    if (closing === undefined && isMark(list.at(end), "|")) closing = end;
    end += 1;
  }
  return closing === undefined || end === first + longestRow ? undefined : { first, closing, end };
}

function textOf(list: TokenList, row: Row): string {
  return list.source.slice(list.at(row.first).start, list.at(row.closing - 1).end).trim();
}

function isRule(list: TokenList, row: Row): boolean {
  return /^[\s|:-]+$/.test(list.source.slice(list.at(row.first).start, list.at(row.end - 1).end));
}

/** Whether the line above ends in `可选值如下：`. */
function isAnnounced(list: TokenList, table: number): boolean {
  let index = table - 1;
  while (list.at(index).kind === "newline" && index > 0) index -= 1;
  for (let back = index; back > index - 6 && list.at(back).kind !== "newline"; back -= 1)
    if (hasRole(list.at(back), "choices")) return true;
  return false;
}

/** `| 值 | 含义 |` with a row for each choice. */
export function readTable(reader: Reader, index: number): Claims | undefined {
  const { list } = reader;
  if (!isMark(list.at(index), "|") || (index > 0 && list.at(index - 1).kind !== "newline")) return undefined;
  const heading = readRow(list, index);
  const rule = heading === undefined ? undefined : readRow(list, heading.end + 1);
  if (heading === undefined || rule === undefined || !isRule(list, rule)) return undefined;
  if (!headings.test(textOf(list, heading)) && !isAnnounced(list, index)) return undefined;
  const reading: ListReading = {
    items: [],
    open: false,
    format: false,
    unclear: false,
    bracketed: false,
    glossed: true,
    remarks: 0,
    spaced: false,
    next: index,
    start: list.at(index).start,
    end: list.at(index).end,
  };
  let line = rule.end + 1;
  for (let row = readRow(list, line); row !== undefined; row = readRow(list, line)) {
    if (!readCell(list, { row, reading })) return undefined;
    reading.next = row.end;
    reading.end = list.at(row.end - 1).end;
    line = row.end + 1;
  }
  if (reading.items.length === 0) return undefined;
  return claimChoices(reader, { reading, cue: index, force: "strong", colon: true });
}

/** Takes the value of a row's first cell; false where it holds anything else. */
function readCell(list: TokenList, place: { row: Row; reading: ListReading }): boolean {
  const { row, reading } = place;
  const token = list.at(row.first);
  const word =
    token.kind === "quoted"
      ? { text: token.text, next: row.first + 1, end: token.end }
      : readJoinedWord(list, row.first);
  if (word === undefined) return false;
  const inside = list.tokens.slice(word.next, row.end);
  const marked = inside.some((mark, at) => hasRole(mark, "default") && isMark(inside[at - 1] ?? mark, "("));
  if (word.next !== row.closing && !(marked && isMark(list.at(word.next), "("))) return false;
  if (marked) reading.defaultItem = reading.items.length;
  reading.items.push({ text: word.text, quoted: token.kind === "quoted", chinese: false, end: word.end });
  return true;
}
