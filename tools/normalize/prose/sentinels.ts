import type { Reader } from "./claim.ts";
import { readNumber } from "./read-number.ts";
import { hasRole, isMark } from "./token.ts";

const saysMeaning = new Set(["为", "是", "即"]);

/** Numbers to which the text gives a meaning of their own: `0 或 -1 表示不限`, `0 = random`, `-1 means auto`. */
export function findSentinels(reader: Reader): number[] {
  const { list } = reader;
  const found: number[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const token = list.at(index);
    if (token.kind !== "number" && token.kind !== "quoted") continue;
    const isNegative =
      list.at(index - 1).text === "-" && list.isGlued(index) && list.at(index - 2).kind !== "number";
    const number = readNumber(list, isNegative ? index - 1 : index);
    if (number === undefined) continue;
    let next = number.next;
    if (hasRole(list.at(next), "or")) {
      const second = readNumber(list, next + 1);
      if (second !== undefined) next = second.next;
    }
    const behind = list.at(next);
    const explains =
      hasRole(behind, "gloss") ||
      isMark(behind, "=") ||
      (saysMeaning.has(behind.text) && list.at(next + 1).kind === "han");
    const isPassed = hasRole(list.at(isNegative ? index - 2 : index - 1), "verb", "link");
    const hasEffect = isPassed && (behind.text.startsWith("则") || behind.text === "时");
    if (explains || hasEffect) found.push(number.value);
  }
  return found;
}
