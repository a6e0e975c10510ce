import { followsBullet } from "../list/lines.ts";
import { isMark, type TokenList } from "../token.ts";

/** `0-all，1-指定角色`: the number before stands in the clause before, where its item could not be read. */
function leavesHead(list: TokenList, index: number): boolean {
  const first = list.at(index);
  if (first.kind !== "number" || !/^[1-9]\d?$/.test(first.text) || !isMark(list.at(index - 1), ",;、"))
    return false;
  const before = list.source.slice(Math.max(0, first.start - 24), first.start);
  const earlier = before.matchAll(/(?<![\d.])(\d{1,2}) ?(?:[-=:：]|表示|代表|是|为)/g);
  return [...earlier].some(([, code]) => Number(code) < Number(first.text));
}

/** Whether items that could not be read stand before this one, so that the list is not whole. */
export function missesHead(list: TokenList, index: number): boolean {
  return leavesHead(list, index) || followsBullet(list, index);
}
