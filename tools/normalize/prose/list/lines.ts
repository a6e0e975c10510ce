import { bulletLength } from "../sentence.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";
import { startsGloss, startsGlossedItem } from "./starts-gloss.ts";
import { isCue, isCueWord, readWord, type Walk } from "./walk.ts";

export function skipSpaceOfLines(walk: Walk): void {
  const { list } = walk;
  while (list.at(walk.index).kind === "newline") walk.index += 1;
  walk.index += bulletLength(list, walk.index);
}

/** Whether an item is the first of its line, a bullet aside, below another line: `模式：\n1. fast：快`. */
export function beginsLine(list: TokenList, index: number): boolean {
  return lineStart(list, index) !== undefined;
}

/** Index of the bullet, or of the item itself, if nothing else stands before the item on its line. */
function lineStart(list: TokenList, index: number): number | undefined {
  for (const bullet of [0, 1, 2]) {
    const start = index - bullet;
    const begins = start > 0 ? list.at(start - 1).kind === "newline" : start === 0 && bullet > 0;
    if (begins && bulletLength(list, start) === bullet) return start;
  }
  return undefined;
}

/** Whether the line above has a bullet too, so that a list which begins at this one is not whole. */
export function followsBullet(list: TokenList, index: number): boolean {
  const start = lineStart(list, index);
  if (start === undefined || start === index) return false;
  let above = start - 1;
  while (above > 0 && list.at(above).kind === "newline") above -= 1;
  while (above > 0 && list.at(above - 1).kind !== "newline") above -= 1;
  return above < start - 1 && bulletLength(list, above) > 0;
}

function afterLineBreaks(list: TokenList, index: number): number {
  let next = index;
  while (list.at(next).kind === "newline") next += 1;
  return next;
}

/** Whether the first item of a list, which may stand below line breaks, is behind a bullet. */
export function isBulleted(list: TokenList, index: number): boolean {
  const start = list.at(index).kind === "newline" ? afterLineBreaks(list, index) : lineStart(list, index);
  return start !== undefined && bulletLength(list, start) > 0;
}

/** `RED 红色`: a space and Chinese words behind an item. */
function isExplained(list: TokenList, index: number): boolean {
  return list.at(index).spaceBefore && /^\p{Script=Han}/u.test(list.at(index).text);
}

const longestRemark = 40;

/** `VBR（Variable Bit Rate）：…`: index behind the parenthesis between an item and what it means. */
function behindRemark(list: TokenList, index: number): number {
  if (!isMark(list.at(index), "(")) return index;
  for (let next = index + 1; next < index + longestRemark && list.at(next).kind !== "newline"; next += 1)
    if (isMark(list.at(next), ")")) return next + 1;
  return index;
}

/** Whether a line begins with an item that has a gloss, a bullet or nothing behind it. */
function isItemLine(walk: Walk, start: number): boolean {
  const { list } = walk;
  const bullet = bulletLength(list, start);
  const token = list.at(start + bullet);
  const next =
    token.kind === "quoted"
      ? start + bullet + 1
      : isCueWord(token)
        ? undefined
        : readWord(walk, start + bullet)?.next;
  if (next === undefined) return false;
  return (
    startsGloss(list, behindRemark(list, next)) ||
    (walk.lines && (list.at(next).kind === "newline" || list.at(next).kind === "end")) ||
    bullet > 0 ||
    isMark(list.at(next), ";") ||
    (!walk.bulleted && walk.reading.glossed && isExplained(list, next))
  );
}

/** Line breaks between two items: more than an empty line only where bullets show that the list goes on. */
function widestGap({ bulleted }: Walk): number {
  return bulleted ? 6 : 2;
}

/** A list of lines goes on when the next line, or the next but one, begins with an item. */
function continuesOnNextLine(walk: Walk): boolean {
  const start = afterLineBreaks(walk.list, walk.index);
  return start - walk.index <= widestGap(walk) && isItemLine(walk, start);
}

/** Steps over the line breaks to the next item of a list of lines; false where the list ends. */
export function continuesAfter(walk: Walk): boolean {
  if (isMark(walk.list.at(walk.index), ";")) walk.index += 1;
  if (!continuesOnNextLine(walk)) return false;
  skipSpaceOfLines(walk);
  return true;
}

const longestLine = 200;
const mostWraps = 3;
const longestHeading = 4;

function endOfLine(list: TokenList, from: number): number {
  let index = from;
  while (index < from + longestLine && !["newline", "end"].includes(list.at(index).kind)) index += 1;
  return index;
}

/**
 * Index of the line break behind what is said of an item, if the line below begins with the next item: whatever
 * sentences and parentheses stand before it only explain. Behind a bullet the explanation may be wrapped.
 */
export function endOfItemLine(walk: Walk): number | undefined {
  if (!walk.lines) return undefined;
  const { list } = walk;
  let end = endOfLine(list, walk.index);
  for (let wraps = 0; wraps <= mostWraps; wraps += 1) {
    if (list.at(end).kind !== "newline") return undefined;
    const start = afterLineBreaks(list, end);
    if (start - end <= widestGap(walk) && isItemLine(walk, start)) return end;
    if (!walk.bulleted || start - end > 1 || isCue(list.at(start)) || bulletLength(list, start) > 0)
      return undefined;
    end = endOfLine(list, start);
    if (isMark(list.at(end - 1), ":")) return undefined;
  }
  return undefined;
}

/** Below the list stands a heading and then further items: `证件\n01 身份证\n权属\n02 行驶证`. */
function goesOnBelowHeading(walk: Walk): boolean {
  const { list, index, reading } = walk;
  const heading = afterLineBreaks(list, index);
  if (!walk.lines || !reading.glossed || heading === index || isCue(list.at(heading))) return false;
  const end = endOfLine(list, heading);
  const start = afterLineBreaks(list, end);
  return end - heading <= longestHeading && start - end <= 2 && start > end && isItemLine(walk, start);
}

/** The next bullet of the list holds something that is no item, as `● 自定义尺寸`: the items read are not all. */
export function leavesItems(walk: Walk): boolean {
  const { list, index, bulleted, reading } = walk;
  if (reading.items.length === 0) return false;
  // A line that begins with `；` goes on with the items of the line above.
  const below = afterLineBreaks(list, index);
  if (below > index && isMark(list.at(below), ";、,|") && startsGlossedItem(walk, below + 1)) return true;
  if (!bulleted) return goesOnBelowHeading(walk);
  const start = afterLineBreaks(list, index);
  const bullet = bulletLength(list, start);
  const token = list.at(start + bullet);
  if (start === index || start - index > widestGap(walk) || bullet === 0 || isCue(token)) return false;
  return !hasRole(token, "aside", "refusal");
}
