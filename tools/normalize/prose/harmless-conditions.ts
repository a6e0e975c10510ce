import type { Scope } from "./scope-model.ts";
import { endsClause } from "./sentence.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "./token.ts";

const longestClause = 24;

/** The source text of the clause that holds a token, from its start on. */
function clauseText(list: TokenList, start: number): string {
  let end = start;
  while (end < start + longestClause && !endsClause(list, end)) end += 1;
  return list.source.slice(list.at(start).start, list.at(end).start);
}

/** `填写时须为 1-100`, `若填写，…`, "if provided, …": a value that is not given need not fit anything anyway. */
const whenGiven =
  /^(?:(?:若|如|如果|当)?(?:需要?)?(?:有|已)?(?:填写|填|传入|传递|传值|传|设置|指定|提供)了?(?:该|此|本)?(?:参数|字段|值|项)?(?:时|的话|则|$)|(?:if|when) (?:it is |this is )?(?:provided|set|given|specified|present|supplied|passed|used)$)/i;

/** `仅限英文字母`, `仅限 32 的倍数`: what the value is made of, not who may use it. */
const madeOf =
  /^\s*(?:大小写|大写|小写|半角|全角|英文|中文|字母|数字|汉字|拼音|下划线|字符|ascii\b|\d+(?:\.\d+)?\s*的(?:整数)?倍|[a-z]-[a-z])(?!人|版|模|站|用户|账|场景|语音|歌|藏品|艺术)/i;

function opensContent(list: TokenList, index: number): boolean {
  const { end, text } = list.at(index);
  return /^(?:仅限|只限)$/.test(text) && madeOf.test(list.source.slice(end, end + 12));
}

/** `只有两个取值`, `只有这两种`: a count, not a condition. */
const wholeCount =
  /^只有(?:这|以上|上述)?\s*(?:[一二两三四五六七八九十]|\d{1,2})\s*[个种项档](?:可选)?(?:取值|值|选项|模式|枚举值)?\s*(?:[:：,，。;；]|$)/;

function countsAll(list: TokenList, index: number): boolean {
  const { start } = list.at(index);
  return wholeCount.test(list.source.slice(start, start + longestClause));
}

/** "On by default": a state, where "On mobile, …" sets a condition. */
function opensState(list: TokenList, index: number): boolean {
  return meaningOf(list.at(index), "truth") !== undefined && hasRole(list.at(index + 1), "default");
}

/** Whether a word that sets conditions elsewhere says nothing here that a value could depend on. */
export function isHarmless(list: TokenList, index: number, scope: Scope): boolean {
  const refusal = meaningOf(list.at(index), "refusal")?.refusal;
  if (refusal !== "condition" && refusal !== "opening-condition") return false;
  return (
    opensContent(list, index) ||
    countsAll(list, index) ||
    opensState(list, index) ||
    whenGiven.test(clauseText(list, scope.clauseStart))
  );
}

const obligation =
  /(?:必填|必传|必选|必须提供|必须填写|必须传入?|需要?填写|需要?传入?|需要?提供|可选|选填|可不填|可不传|可省略)$/;
const englishObligation =
  /^(?:only |is |are )?(?:required|mandatory|optional)(?: only)? (?:if|when|unless)\b/i;

/** `自定义模式下必填，`: under the condition a value is required; what the clauses behind say of it holds for every value. */
export function onlyRequires(list: TokenList, clause: { start: number; end: number }): boolean {
  if (!isMark(list.at(clause.end), ",")) return false;
  const text = list.source.slice(list.at(clause.start).start, list.at(clause.end).start).trim();
  return obligation.test(text) || englishObligation.test(text);
}
