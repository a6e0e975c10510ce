import { hasRole, type TokenList } from "../token.ts";

/** `其他值会报错`: the words that leave a list open elsewhere close this one. */
export const deniesOthers =
  /^其[他它](?:可选)?(?:取值|值|选项)(?:会|将|均|都|一律)?(?:报错|无效|非法|不支持|不接受|被拒绝|视为(?:非法|无效)|返回错误)/;
const longestDenial = 16;

/** 等, "and others" where a further item might stand. */
export function leavesOpen(list: TokenList, index: number): boolean {
  if (!hasRole(list.at(index), "open")) return false;
  const { start } = list.at(index);
  return !deniesOthers.test(list.source.slice(start, start + longestDenial));
}
