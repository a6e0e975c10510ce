import type { Reader } from "../claim.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";

/** `选项 ID`, `选项的名称`: 选项 announces what a colon, a link or quotes lead to. */
export function namesOption(list: TokenList, cue: number): boolean {
  const next = list.at(cue + 1);
  if (
    list.at(cue).text !== "选项" ||
    isMark(next, ":=([") ||
    next.kind === "newline" ||
    next.kind === "quoted"
  )
    return false;
  return next.text === "的" || !hasRole(next, "link", "gloss");
}

/** "Whether to add sound. Supported models include …" lists what the text is not about. */
export function listsOtherKind({ list, scopes }: Reader, cue: number): boolean {
  const kind =
    /^supported (?:aspect )?([a-z]+?)s?$/i.exec(list.at(cue).text)?.[1] ??
    /^支持的(.{2,3})$/.exec(list.at(cue).text)?.[1];
  if (
    kind === undefined ||
    /^(?:value|option|值|取值|选项|格式|format)$/i.test(kind) ||
    scopes.at(cue).sentence === 0
  )
    return false;
  const opening = list.source.slice(0, 80).split(/[.。;；\n]/)[0] ?? "";
  return !opening.toLowerCase().includes(kind.toLowerCase());
}
