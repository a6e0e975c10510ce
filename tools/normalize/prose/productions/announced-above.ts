import type { TokenList } from "../token.ts";

const announcement =
  /(?:[有包]?[括含]?(?:以下|下面|如下)|可选择?的?|可以选择的?|支持的?|取值)[^\n，。；]{0,8}[:：]?$|(?:\b(?:values?|value range|types?|options?|as follows|the following)) ?[:：]$/i;
const otherLists =
  /不支持|不同|范围|不能|不得|限制|注意|要求|规则|示例|例如|格式|大小|字段|参数如下|说明如下|返回|回调/;

/** `支持以下类型` or `可以选择的样式如下：` in the line above a list of lines announces it, if nothing else has the list. */
export function isAnnouncedAbove(list: TokenList, start: number): boolean {
  const above = list.source.slice(Math.max(0, list.at(start).start - 120), list.at(start).start);
  const lines = above.replace(/<[^<>]{0,60}>|\*+/g, "\n").split("\n");
  const line =
    lines
      .map((one) => one.trim())
      .filter((one) => one !== "" && !/^[-●•*]$/.test(one))
      .at(-1) ?? "";
  const clause =
    line
      .split(/[，,。；;]/)
      .at(-1)
      ?.trim() ?? "";
  const found = announcement.exec(clause);
  if (found === null || otherLists.test(clause)) return false;
  const owner = clause.slice(0, found.index).trim();
  return owner === "" || list.source.replace(/^(?:<[^<>]{0,40}>)+/, "").startsWith(owner);
}
