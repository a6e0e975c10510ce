import { isMark, type TokenList } from "./token.ts";

export function endsSentence(list: TokenList, index: number): boolean {
  const token = list.at(index);
  if (token.kind === "newline" || token.kind === "end") return true;
  if (isMark(token, "。;!?｡")) return true;
  // A bullet that no line break leads to parts as one: `范围 1-4 • 默认 1`.
  if (isMark(token, "•") && index > 0 && list.at(index - 1).kind !== "newline") return true;
  if (!isMark(token, ".")) return false;
  const next = list.at(index + 1);
  return (
    next.kind === "newline" ||
    next.kind === "end" ||
    next.spaceBefore ||
    next.kind === "han" ||
    !/^[\w.]/.test(next.text)
  );
}

export function endsClause(list: TokenList, index: number): boolean {
  return endsSentence(list, index) || isMark(list.at(index), ",，");
}

/** How many tokens at the start of a line only set it out: 1 for `●` and `-`, 2 for `1.` and `1、`, 0 for none. */
export function bulletLength(list: TokenList, index: number): 0 | 1 | 2 {
  const token = list.at(index);
  const next = list.at(index + 1);
  if (isMark(token, "●○•·▪◦■□*◆▶→") || token.text === "--") return 1;
  if ((isMark(token, "-") || token.text === "-") && next.spaceBefore) return 1;
  if (token.kind !== "number" || !/^\d{1,2}$/.test(token.text) || !isMark(next, ".、)")) return 0;
  const behind = list.at(index + 2);
  return behind.spaceBefore || (behind.kind === "han" && !isMark(next, "、")) ? 2 : 0;
}
