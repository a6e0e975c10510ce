import type { TokenList } from "../token.ts";

const furthestBrace = 1000;
const opensObject = /^\{\s*(?:&quot;|["“'])[A-Za-z]/;

/** `{"key": "value"}` shows an object, whose names and values are none of this value; `{"1": "甲"}` may explain codes. */
export function isInObject(list: TokenList, index: number): boolean {
  if (list.at(index).kind !== "quoted") return false;
  const { start } = list.at(index);
  const before = list.source.slice(Math.max(0, start - furthestBrace), start + 2);
  const opening = before.lastIndexOf("{");
  return opening > before.lastIndexOf("}") && opensObject.test(before.slice(opening, opening + 80));
}
