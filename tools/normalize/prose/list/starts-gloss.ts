import { hasRole, isMark, type TokenList } from "../token.ts";
import { readWord, type Walk } from "./walk.ts";

/** `：`, 表示, "means" or a dash behind an item: what it means follows. */
export function startsGloss(list: TokenList, index: number): boolean {
  const token = list.at(index);
  if (isMark(token, ":=") || hasRole(token, "gloss")) return true;
  const next = list.at(index + 1);
  // `0为原始流，1为水印流`
  if (/^[为是]$/.test(token.text) && list.at(index - 1).kind === "number")
    return /^\p{Script=Han}/u.test(next.text);
  const dashed = token.text === "-" || token.text === "--";
  return (
    dashed && (next.kind === "han" || (next.kind === "term" && !/^\w/.test(next.text)) || next.spaceBefore)
  );
}

export function startsGlossedItem(walk: Walk, index: number): boolean {
  const { list } = walk;
  const token = list.at(index);
  const next = token.kind === "quoted" ? index + 1 : readWord(walk, index)?.next;
  return next !== undefined && startsGloss(list, next);
}
