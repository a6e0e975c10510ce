import { isMark, type TokenList } from "../token.ts";

const longestGrade = 20;
const grade =
  /(?:\b(?:low|high|small|larg|great|weak|strong)(?:er?)?(?: values?| numbers?| settings?)?|[较偏更][低高小大强弱]的?(?:数?值|区间)?)\s*$/i;

/** "lower values (0.3-0.5) for …, higher (0.7-0.9) for …": what some of the values are good for, not which are legal. */
export function isOfGrade(list: TokenList, index: number): boolean {
  const opening = isMark(list.at(index), "(") ? index : index - 1;
  if (!isMark(list.at(opening), "(")) return false;
  const end = list.at(opening).start;
  return grade.test(list.source.slice(Math.max(0, end - longestGrade), end));
}
