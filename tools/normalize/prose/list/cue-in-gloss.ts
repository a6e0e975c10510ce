import { endsClause } from "../sentence.ts";
import { hasRole, meaningOf } from "../token.ts";
import type { Walk } from "./walk.ts";

const longestRest = 4;

/** `auto 由模型决定`, and `required 必须调用` behind items that were explained: what the item means, no rule of its own. */
export function isOfGloss({ list, reading }: Walk, index: number): boolean {
  const token = list.at(index);
  if (meaningOf(token, "refusal")?.refusal === "varies") return true;
  if (!reading.glossed || !hasRole(token, "must") || hasRole(token, "constant")) return false;
  let end = index + 1;
  while (end <= index + longestRest && (list.at(end).kind === "han" || hasRole(list.at(end), "verb")))
    end += 1;
  return end > index + 1 && endsClause(list, end);
}
