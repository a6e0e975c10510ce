import type { Reader } from "./claim.ts";
import { parsePlainNumber } from "./parse-number.ts";
import { readNumber } from "./read-number.ts";
import { endsClause } from "./sentence.ts";
import { hasRole, isMark, meaningOf, type Token, type TokenList } from "./token.ts";

export interface Subject {
  /** Source text between the start of the clause and the cue, small words left out. */
  words: string;
  measures: "length" | "amount" | undefined;
  /** The clause is the first that says anything, so that its subject is the description's own. */
  opens: boolean;
}

const furthest = 24;

const smallRoles = [
  "link",
  "verb",
  "must",
  "to",
  "from",
  "aside",
  "also",
  "or",
  "range",
  "choices",
  "constant",
  "bound",
  "default",
  "unit",
  "sign",
  "numeral",
  "multiple-before",
  "multiple-after",
  "step",
  "tail",
] as const;

/** Words that part a subject from its statement and name nothing. */
const determiners =
  /^(?:a|an|any|with|supported|allowed|accepted|permitted|these|those|this|its|their|your|our|all|following|其他|其它|只|仅|只有|仅有|共|共有|一共|总共|左[开闭]右[开闭]|[开闭]|全闭|半开半闭)$/i;

/** `总像素不超过 2073600`: a unit that no number stands before says what is measured. */
function countsSize(list: TokenList, index: number): boolean {
  const unit = meaningOf(list.at(index), "unit")?.unit;
  return (
    (unit === "pixel" || unit === "file-size" || unit === "byte") && list.at(index - 1).kind !== "number"
  );
}

function saysLength({ list, type }: Reader, cue: number): boolean {
  return hasRole(list.at(cue), "length") || !type.allows("array");
}

function isValue({ kind }: Token): boolean {
  return kind === "quoted" || kind === "word" || kind === "number";
}

/** What a comparison is said of: the words before it in its clause. */
export function readSubject(reader: Reader, cue: number): Subject {
  const { list, scopes } = reader;
  const from = Math.max(scopes.at(cue).clauseStart, cue - furthest);
  const words: string[] = [];
  let measures: Subject["measures"];
  let stated = false;
  let predicate = false;
  for (let index = from; index < cue; index += 1) {
    const token = list.at(index);
    // "The minimum is 100 and the maximum …", `默认值："1:1" 支持：…`: what stands before is another statement.
    if (hasRole(token, "bound") && readNumber(list, index + 2) !== undefined) words.length = 0;
    // "only letters are allowed, with a maximum of 36 characters" is said of the text.
    if (/^with$/i.test(token.text) && cue - index <= 2 && saysLength(reader, cue)) words.length = 0;
    if (hasRole(token, "default")) {
      words.length = 0;
      stated = true;
    }
    if (hasRole(token, "length")) measures = "length";
    else if (hasRole(token, "amount")) measures = "amount";
    else if (index > from && (isMark(token, "×+") || (isMark(token, "*") && token.spaceBefore)))
      words.push(token.text);
    else if (countsSize(list, index)) words.push(token.text);
    else if (predicate && !isMark(token, "×+*")) continue;
    else if (hasRole(token, ...smallRoles) || token.kind === "mark") {
      // "should be a positive number in the range …": behind the copula stands no other subject.
      if (index > from && /^(?:is|are|be|must be|should be|has to be|can be)$/i.test(token.text))
        predicate = true;
    } else if (token.text === "时" && scopes.at(index).condition !== index) continue;
    else if (determiners.test(token.text) || (stated && isValue(token))) continue;
    else if (token.kind === "number" || parsePlainNumber(token.text) !== undefined) {
      // `3.0 支持 3-15 秒`: the number of a version does something.
      if (index === cue - 1 && index === from && hasRole(list.at(cue), "verb", "choices"))
        words.push(token.text);
    } else words.push(token.text);
  }
  return { words: words.join(" "), measures, opens: opensText(reader, from) };
}

/** `可选，随机种子值(0-4294967295)`, "[Optional] Batch size": whether a value is needed says nothing of what it is. */
const obligations = /^(?:可选|必填|选填|非必填|必选|可选参数|必填参数|optional|required)$/i;

function opensText(reader: Reader, from: number): boolean {
  for (let index = Math.max(0, from - furthest); index < from; index += 1) {
    const token = reader.list.at(index);
    if (token.kind === "newline" || isMark(token, "()[]。.,;●○•·*-") || obligations.test(token.text))
      continue;
    return false;
  }
  return from < furthest;
}

const ownWords =
  /(?:值|数值|取值|\bvalues|(?<!参)数|数量|个数|次数|步数|其|该|此|(?:^|[该此本])(?:参数|字段)|list|array|列表|数组|it|this|value|number|integer|float|整数|浮点数|parameter|field)$/i;
/** `中文不超过 500 字`: another bound holds for another language. */
const oneLanguage = /中文|(?<!中)英文|汉字|chinese|english/i;
/** Sizes that are numbers of things, and so values of their own. */
const countedSizes =
  /(?:batch|page|chunk|step|font|group|beam|window|vocab|pool|queue|kernel|patch|tile) size|(?:批次?|批量|分页|每页|字体|字号|窗口|分块)大小/gi;
const otherThings =
  /大小|体积|像素|宽高|长宽|尺寸|分辨率|比例|面积|边长|短边|长边|码率|帧率|容量|总和|之和|size|resolution|ratio|pixel|area|dimension|side/i;

/** `max_tokens 加上输入长度不能超过 8192`, "width plus height": the bound of what several values make together. */
const sums =
  /[×+*]|之和|总和|除以|减去|加上|相加|相乘|乘积|乘以|合计|\bplus\b|combined|multiplied|product of|sum of|together/i;
/** "The output will contain at most 4 images" and `默认情况下最多…` tell what happens; they ask for nothing. */
const foretells =
  /\b(?:will|would|takes?|queue|account)\b|\b(?:happens?|runs?|waits?|finish(?:es)?|lasts?|costs?|keeps?|kept)\b|error codes?|被|相当于|折合|错误码|状态码|返回值|默认情况下?|结果[中里]|输出中|(?:提速|提升|加快|节省|缩短)$/i;

/** Whether the words before a bound say that it bounds several values together, or foretell instead of asking. */
export function isOfNoValue(subject: Subject): boolean {
  return sums.test(subject.words) || foretells.test(subject.words);
}

/** "Together with `width`, must not exceed 4096": the clause before joins another value to this one. */
function isOfSeveral({ list, scopes }: Reader, cue: number): boolean {
  const { sentence } = scopes.at(cue);
  return (
    /^(?:together|combined|along)$/i.test(list.at(sentence).text) &&
    /^with$/i.test(list.at(sentence + 1).text)
  );
}

const functions = /^(?:min|max|len|length|sum|abs|round|floor|ceil)$/i;
const longestCall = 12;

/** "min(width, height) must be at least 256": the bound of what a function makes of several values. */
function isOfCall({ list, scopes, type }: Reader, cue: number): boolean {
  const closing = scopes.at(cue).clauseStart - 1;
  if (!isMark(list.at(closing), ")")) return false;
  for (let index = closing - 1; index > Math.max(0, closing - longestCall); index -= 1) {
    // "The total (`length * chunks`) must be less than 100"
    if (isMark(list.at(index), "*×+") && list.at(index).spaceBefore) return true;
    if (!isMark(list.at(index), "(")) continue;
    const name = list.at(index - 1).text;
    return functions.test(name) && list.isGlued(index) && !(type.allows("string") && /^len/i.test(name));
  }
  return false;
}

const longestTopic = 200;

/** The words that say what the description is about: its first sentence, as far as it stands before the cue. */
function topicBefore({ list, scopes }: Reader, cue: number): string {
  const end = Math.min(longestTopic, scopes.at(cue).clauseStart);
  let first = 0;
  while (first < end && (list.at(first).kind === "newline" || !endsClause(list, first))) first += 1;
  return list.source.slice(0, Math.min(400, list.at(first).start)).toLowerCase();
}

/** Words that name no other thing: 目前, 现, 仅, "which". */
const bystanders =
  /^(?:(?:目前|当前|现|现在|暂|自定义|此处|这里|新版|现版本|which|that|currently|now|also|please|and|but|pick|choose|select|use|set|one|only)(?: |$))+$/i;

const media = /(?:视频|图片|图像|音频|模型|版本|模式|用户|任务|图|参数|字段|信息|内容|数据)$/;

/** Whether the words before a cue are none, the value's own, or those that the text opens with. */
export function isSaidOfValue(reader: Reader, subject: Subject, cue: number): boolean {
  const { words } = subject;
  if (words === "" || subject.opens || ownWords.test(words) || bystanders.test(words)) return true;
  // "needs 20 or more characters" asks it of the text; for a number it would count what else is needed.
  if (!reader.type.numeric && /^(?:needs|requires)$/i.test(words)) return true;
  const last = words.split(" ").at(-1)?.toLowerCase() ?? "";
  const topic = topicBefore(reader, cue);
  if (/[a-z]$/.test(last)) return topic.includes(last);
  // `文生视频` is another thing than the `视频` of the opening words, `生成步数` the same as their `步数`.
  return topic.includes(last.slice(media.test(last) ? -4 : -2));
}

/** A comparison binds the value only if it is said of the value: of nothing, of itself, or of what the text is about. */
export function isOwnSubject(reader: Reader, subject: Subject, cue: number): boolean {
  const { words } = subject;
  if (isOfSeveral(reader, cue)) return false;
  if (isOfNoValue(subject) || isOfCall(reader, cue)) return false;
  const things = words.replace(countedSizes, "");
  if (otherThings.test(things) && !(subject.opens && !/大小|体积|size|像素|pixel|宽高|长宽/i.test(things)))
    return false;
  if (oneLanguage.test(words)) return false;
  return isSaidOfValue(reader, subject, cue);
}
