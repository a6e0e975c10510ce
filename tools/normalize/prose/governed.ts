import type { Reader } from "./claim.ts";
import { isExcepted } from "./exceptions.ts";
import type { NoteReason } from "./model.ts";
import { isOfOtherName } from "./other-subject.ts";
import { namesModel } from "./refusing-words.ts";
import { endsSentence } from "./sentence.ts";
import type { Statement } from "./statement.ts";
import { hasRole, isMark, type TokenList } from "./token.ts";

const longestConsequent = 60;

/** `…，当 X 时`: a condition that closes its sentence without saying what follows from it governs what stands before. */
function closesWithCondition(reader: Reader, { next, force }: Statement): boolean {
  const { list, scopes } = reader;
  const sentence = scopes.at(next).sentence;
  for (let index = next; index < Math.min(list.length, next + longestConsequent); index += 1) {
    if (endsSentence(list, index)) return false;
    if (scopes.at(index).sentence !== sentence) return false;
    if (hasRole(list.at(index), "refusal") && scopes.at(index).condition === index) {
      // `默认 false，注：仅对新版生效` says where the parameter counts, not when the default holds.
      if (force === "default" && /^[仅只]/.test(list.at(index).text)) return false;
      if (saysWhereItCounts(reader, index)) return false;
      return !scopes.at(index).omission && !saysConsequence(list, index);
    }
  }
  return false;
}

/** "If true, … (enabled by default)": what a flag means when it is set sets no condition on its default. */
function saysWhatItMeans({ list, scopes, type }: Reader, { cue, force }: Statement): boolean {
  if (force !== "default" || !type.known || type.numeric || !type.allows("boolean")) return false;
  const { start } = list.at(scopes.at(scopes.at(cue).condition).clauseStart);
  return /^(?:(?:if|when) (?:it is |set to |this is )?["'`]?(?:true|false|enabled|disabled|on|off|set)["'`]?,|[若当如]?果?(?:设置?为|为|是)? ?(?:true|false|开启|启用|关闭)(?:时|的话)?[，,])/i.test(
    list.source.slice(start, start + longestMeaning),
  );
}

const longestMeaning = 40;

const whereItCounts =
  /^(?:[该此本](?:参数|字段|选项|项|值)[仅只](?:适用于|.*(?:生效|有效|起作用|适用|可用)$)|this (?:parameter|field|option|setting) only (?:applies|works|takes effect|has an effect|is used))/i;

/** `…，该参数仅对 mp3 生效` says where the parameter counts at all. */
function saysWhereItCounts({ list, scopes }: Reader, condition: number): boolean {
  const { start } = list.at(scopes.at(condition).clauseStart);
  const [clause = ""] = list.source.slice(start, start + 60).split(/[，,。；;\n]/);
  return whereItCounts.test(clause);
}

const consequence =
  /则|会|将|就|为|忽略|无效|有效|表示|代表|返回|使用|自动|不|可|需|必|then|will|is|are|the|it|must|means|,/;

function saysConsequence(list: TokenList, condition: number): boolean {
  const closing = list.at(condition);
  if (/^(?:unless|除非)$/i.test(closing.text)) return false;
  if (/^(?:时|的时候|的话)$/.test(closing.text)) return !endsSentence(list, condition + 1);
  let text = "";
  for (
    let index = condition + 1;
    index < condition + longestConsequent && !endsSentence(list, index);
    index += 1
  ) {
    text += ` ${list.at(index).text}`;
  }
  return consequence.test(text);
}

/** "Defaults to true if omitted": the condition behind the value is the one under which a default holds. */
function endsWithOmission({ list, scopes }: Reader, next: number): boolean {
  const condition = scopes.conditionAfter(next - 1);
  if (condition < 0) return false;
  const behind = list.tokens.slice(condition + 1, condition + 5);
  return behind.some(({ meanings }) =>
    meanings.some((one) => one.role === "refusal" && one.refusal === "omission"),
  );
}

const longestModelName = 5;

/** "one of a or b for dall-e-3 models": the choices of one model. */
function isForModel({ list }: Reader, next: number): boolean {
  for (let index = next + 1; index < next + longestModelName && !endsSentence(list, index); index += 1) {
    if (/^models?$/i.test(list.at(index).text) || namesModel(list, index)) return true;
  }
  return false;
}

/** `以下值已废弃：v1、v2`: the word stands between the cue and its values. */
function isFormerBehind({ scopes }: Reader, { cue, next }: Statement): boolean {
  const { former, clauseStart } = scopes.at(next - 1);
  return former > cue && clauseStart === scopes.at(cue).clauseStart;
}

const negations =
  /^(?:not|cannot|can't|don't|doesn't|isn't|never|nor)$|(?:并非|并不|不是|而非|绝非|没有|无|取消)$/i;
const furthestNegation = 3;

/** "Cannot be one of", `并非最大 10`: the words deny what the cue would state. */
function isNegated({ list, scopes }: Reader, { cue }: Statement): boolean {
  const from = Math.max(scopes.at(cue).clauseStart, cue - furthestNegation);
  return list.tokens.slice(from, cue).some(({ kind, text }) => kind !== "quoted" && negations.test(text));
}

const comparative = /^(?:fewer|less|more|smaller|larger|lower|higher|shorter|longer|greater)\b/i;

/** "Results may be fewer than 10" tells what can happen. */
function isPossibility({ list }: Reader, { cue }: Statement): boolean {
  return comparative.test(list.at(cue).text) && /^(?:may|might|could)(?: be)?$/i.test(maybe(list, cue));
}

function maybe(list: Reader["list"], cue: number): string {
  const before = list.at(cue - 1).text;
  return /^be$/i.test(before) ? list.at(cue - 2).text : before;
}

/** `如 16:9，默认 1:1`: an example that holds a value ends with its clause, and a default behind it is none. */
function leavesExample({ list, scopes }: Reader, statement: Statement): boolean {
  const { example, clauseStart } = scopes.at(statement.cue);
  const opensClause =
    clauseStart === statement.cue && hasRole(list.at(clauseStart), "range", "bound", "choices");
  if ((statement.force !== "default" && !opensClause) || example >= clauseStart) return false;
  const place = isMark(list.at(example + 1), ":") ? example + 2 : example + 1;
  const value = list.at(place);
  const isValue = ["quoted", "number", "word"].includes(value.kind) || isMark(value, "#");
  return isValue && clauseStart - place <= 3 && isMark(list.at(clauseStart - 1), ",");
}

const holdsFields = /json\s*(?:格式的?)?(?:字符串|串|string)/i;
const longestOpening = 80;

/** `扩展参数，JSON 字符串。…sampleRate 采样率，默认 16000`: behind the first sentence it is said of what the text holds. */
function isOfPart({ list, scopes, type }: Reader, { cue }: Statement): boolean {
  if (!type.known || !type.allows("string") || scopes.at(cue).sentence === 0) return false;
  return holdsFields.test(list.source.slice(0, longestOpening));
}

const validity =
  /^(?:有效|生效|支持|可用|适用|使用|起作用|时有效|时生效|时可用|下有效|下生效|下可用|下支持|模型支持|模型可用)$/;

/** `仅在 720p 下支持，默认 false`: the clause before says where the parameter counts at all, not which default holds when. */
function followsValidity({ list, scopes }: Reader, { cue, force }: Statement): boolean {
  const { clauseStart, condition } = scopes.at(cue);
  if (force === "comparison" || condition < 0 || condition >= clauseStart) return false;
  // `仅对 mp3 生效，可选：…` tells where the parameter counts, `仅当 x 为 y 时有效，取值 0-100` may tell when the range does.
  if (force !== "default" && !/^[仅只]对$/.test(list.at(condition).text)) return false;
  if (
    !/^(?:仅|只)/.test(list.at(condition).text) &&
    !/^(?:仅|只)/.test(list.at(scopes.at(condition).clauseStart).text)
  )
    return false;
  let last = clauseStart - 2;
  while (last > condition && isMark(list.at(last), "()")) last -= 1;
  return scopes.at(last).clause === scopes.at(condition).clause && validity.test(list.at(last).text);
}

/** Why the words around a statement take its force away, or nothing. */
export function findRefusal(reader: Reader, statement: Statement): NoteReason | undefined {
  const { scopes } = reader;
  const scope = scopes.at(statement.cue);
  const excused =
    statement.force === "default" && (scope.omission || endsWithOmission(reader, statement.next));
  const trailing =
    scopes.conditionAfter(statement.next - 1) >= 0 && scopes.at(statement.next - 1).clause === scope.clause;
  if (isOfPart(reader, statement)) return "foreign-subject";
  if (isNegated(reader, statement)) return "negation";
  if (isPossibility(reader, statement)) return "foreign-subject";
  if (isOfOtherName(reader, statement.cue)) return "foreign-subject";
  if (scope.example >= 0 && !leavesExample(reader, statement)) return "example";
  if (followsValidity(reader, statement)) return undefined;
  const conditional = scope.condition >= 0 && !saysWhatItMeans(reader, statement);
  if ((conditional || scope.situation >= 0 || trailing) && !excused) return "condition";
  if (!excused && closesWithCondition(reader, statement)) return "condition";
  if (isExcepted(reader, statement)) return "condition";
  const limited = /^(?:for|with|under)$/i.test(reader.list.at(statement.next).text);
  if (limited && (statement.force !== "choices" || isForModel(reader, statement.next))) return "condition";
  if (scope.perModel >= 0 && scope.perModel < statement.cue) return "per-model";
  if (scope.varies >= 0 && statement.force !== "default") return "per-model";
  if (scope.billing >= 0 && ["noun", "comparison"].includes(statement.force)) return "foreign-subject";
  if (scope.former >= 0 || isFormerBehind(reader, statement)) return "former";
  if (scope.advice >= 0) return "advice";
  if (statement.force !== "default" && scopes.adviceAfter(statement.next - 1) >= 0) return "advice";
  if (statement.force === "comparison" && scope.adviceInSentence >= 0) return "advice";
  if (statement.force !== "default" && statement.force !== "choices" && scope.eachPart >= 0)
    return "each-part";
  return undefined;
}
