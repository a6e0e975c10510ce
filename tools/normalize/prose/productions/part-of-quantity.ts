import type { ListReading } from "../list/walk.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";

/** `0%-100%`, `17 与 129 之间`: what looks like a choice is a share, a range or a sum. */
export function isPartOfQuantity(list: TokenList, { items, next }: ListReading): boolean {
  // `可选值 20 50 100`: one number of a row that nothing parts.
  if (items.length === 1 && list.at(next).kind === "number" && list.at(next).spaceBefore) return true;
  // `-1, [1, 100]` adds a range to the values.
  if (isMark(list.at(next), "[") || (isMark(list.at(next), ",、") && isMark(list.at(next + 1), "[")))
    return true;
  if (/^[%‰]/.test(list.at(next - 1).text) || hasRole(list.at(next), "between-end")) return true;
  return list.isGlued(next) && (/^[-%‰^*×]/.test(list.at(next).text) || hasRole(list.at(next), "to"));
}
