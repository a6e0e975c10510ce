import { bulletLength } from "../scope.ts";
import { isMark, type TokenList } from "../token.ts";
import { startsGloss } from "./gloss.ts";
import { isCueWord, readWord, type Walk } from "./walk.ts";

export function skipSpaceOfLines(walk: Walk): void {
  const { list } = walk;
  while (list.at(walk.index).kind === "newline") walk.index += 1;
  walk.index += bulletLength(list, walk.index);
}

/** Whether an item is the first of its line, a bullet aside, below another line: `模式：\n1. fast：快`. */
export function beginsLine(list: TokenList, index: number): boolean {
  for (const bullet of [0, 1, 2]) {
    const start = index - bullet;
    if (start > 0 && list.at(start - 1).kind === "newline" && bulletLength(list, start) === bullet)
      return true;
  }
  return false;
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

/** Steps over the line breaks to the next item of a list of lines; false where the list ends. */
export function continuesAfter(walk: Walk): boolean {
  if (isMark(walk.list.at(walk.index), ";")) walk.index += 1;
  if (!continuesOnNextLine(walk)) return false;
  skipSpaceOfLines(walk);
  return true;
}
