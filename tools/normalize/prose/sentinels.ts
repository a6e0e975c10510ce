import type { Reader } from "./claim.ts";
import { readNumber } from "./read-number.ts";
import { hasRole, isMark, type TokenList } from "./token.ts";

const saysMeaning = new Set(["为", "是", "即"]);

/** "When the value is 0, …": the case has an effect of its own. */
function isCase(list: TokenList, copula: number): boolean {
  const from = list.at(Math.max(0, copula - 4)).start;
  return /(?:^|\b)(?:when|if) (?:it|(?:the|this|its) value|set)(?: is| is set)?(?: to)? ?[`"']?$/i.test(
    list.source.slice(from, list.at(copula).end),
  );
}

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
    const before = isNegative ? index - 2 : index - 1;
    if (explains || hasEffect || isCase(list, before)) found.push(number.value);
  }
  return found;
}
