import { isHarmless } from "./harmless-conditions.ts";
import type { Scope } from "./scope-model.ts";
import { endsClause } from "./sentence.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "./token.ts";

const modelName = /^(?:[A-Za-z](?=.*\d)[A-Za-z0-9_.@-]*|\d+(?:\.\d+)*-[A-Za-z][A-Za-z0-9_.@-]*)$/;

const modelNoun = /^(?:模型|系列|版本)/;

/** `url|b64_json`: what stands in a row with a plain word is a value as that is. */
function isOfRow(list: TokenList, index: number): boolean {
  const neighbour = isMark(list.at(index - 1), "|")
    ? index - 2
    : isMark(list.at(index + 1), "|")
      ? index + 2
      : -1;
  return /^[a-z]+$/.test(list.at(neighbour).text);
}

export function namesModel(list: TokenList, index: number): boolean {
  const token = list.at(index);
  if (token.kind !== "word") return false;
  const next = list.at(index + 1);
  if (isOfRow(list, index)) return false;
  return modelNoun.test(next.text) || modelName.test(token.text) || isModelOf(list, index);
}

/** `qwen-turbo 最大值和默认值为…`: no parameter is spelled with a hyphen, so that a sentence tells of a model. */
function isModelOf(list: TokenList, index: number): boolean {
  const { text } = list.at(index);
  const next = list.at(index + 1);
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(text) || !next.spaceBefore || !/^\p{Script=Han}/u.test(next.text))
    return false;
  return hasRole(next, "bound", "default") && endsClause(list, index - 1);
}

/** `如 #FFFFFF，…`: before nothing but a value, 如 gives an example and sets no condition. */
function leadsExample(list: TokenList, index: number): boolean {
  if (list.at(index).text !== "如") return false;
  const value = isMark(list.at(index + 1), "#") ? index + 2 : index + 1;
  const isValue = ["quoted", "number", "word"].includes(list.at(value).kind);
  return isValue && (endsClause(list, value + 1) || isMark(list.at(value + 1), "、/"));
}

/** `24fps 下最长 10 秒`, `在 720p 下`: under a value of something else. */
function isUnder(list: TokenList, index: number): boolean {
  const before = list.at(index - 1);
  const { kind, text } = list.at(index);
  if (kind !== "han" || index === 0) return false;
  if (text === "下")
    return ["word", "number", "quoted"].includes(before.kind) || hasRole(before, "unit", "format");
  if (!/(?:模式|格式|流式|版本|状态|环境|条件|场景|模型|系统|平台|渠道|档|画质|分辨率)下$/.test(text))
    return false;
  return isMark(list.at(index + 1), ",") || list.at(index + 1).meanings.length > 0;
}

const switched = /^(?:开启|启用|打开|关闭|禁用|勾选|选择|设置|传入|使用|设置为|设为)/;

/** `开启循环后固定为 5`: what holds once something was switched or set. */
function isAfterwards(list: TokenList, index: number, scope: Scope): boolean {
  const { kind, text } = list.at(index);
  if (kind !== "han" || !/后$/.test(text) || /(?:最|然|前|背|先|向|往)后$/.test(text)) return false;
  const from = Math.max(scope.clauseStart, index - longestClauseLookBack);
  return switched.test(text) || list.tokens.slice(from, index).some((token) => switched.test(token.text));
}

/** "when using …" behind its subject describes a situation; at the start of a clause it sets a condition. */
function describes(list: TokenList, index: number, scope: Scope): boolean {
  return (
    index > scope.clauseStart && /^when$/i.test(list.at(index).text) && /ing$/.test(list.at(index + 1).text)
  );
}

/** `波束解码时可选的 patience 值，…`: in the opening clause 时 may only say when the value matters. */
function opensTopic(list: TokenList, index: number, scope: Scope): boolean {
  if (scope.clauseStart !== 0 || list.at(index).text !== "时" || endsClause(list, index + 1)) return false;
  for (let next = index + 1; !endsClause(list, next); next += 1)
    if (hasRole(list.at(next), "default", "bound", "range", "constant")) return false;
  return true;
}

/** "Determines if the prompt is expanded" asks and sets no condition. */
function asksWhether(list: TokenList, index: number): boolean {
  if (!/^if$/i.test(list.at(index).text)) return false;
  return /^(?:determin|indicat|specif|decid|control|check|defin|tell|choos)(?:e|es|s|y|ies|ing)?$/i.test(
    list.at(index - 1).text,
  );
}

export function refuse(list: TokenList, index: number, scope: Scope): Scope {
  const token = list.at(index);
  if (namesModel(list, index)) {
    // `viduq1 固定 5 秒；vidu2.0 可选 4、8 秒，默认 4`: behind the first sentence, the model that opens one governs it.
    const label = index === scope.sentence && (index > 0 || isMark(list.at(index + 1), ":"));
    return { ...scope, perModel: index, label: scope.label || label };
  }
  if (leadsExample(list, index)) return { ...scope, example: index };
  if (isAfterwards(list, index, scope))
    return isMark(list.at(index + 1), ",") ? { ...scope, condition: index } : { ...scope, situation: index };
  if (isUnder(list, index)) return { ...scope, condition: index };
  const meaning = meaningOf(token, "refusal");
  if (meaning === undefined || isHarmless(list, index, scope)) return scope;
  switch (meaning.refusal) {
    case "condition":
      if (asksWhether(list, index)) return scope;
      if (/^(?:针对|对于)$/.test(token.text) && index > scope.clauseStart) return scope;
      return describes(list, index, scope) || opensTopic(list, index, scope)
        ? { ...scope, situation: index }
        : { ...scope, condition: index };
    case "opening-condition":
      return index === scope.sentence ? { ...scope, condition: index } : scope;
    case "omission":
      return { ...scope, omission: !mentionsName(list, scope.clauseStart, index) };
    case "example":
      return { ...scope, example: index };
    case "advice":
      return { ...scope, advice: index, adviceInSentence: index };
    case "former":
      return { ...scope, former: index };
    case "each-part":
      return { ...scope, eachPart: index };
    case "per-model":
      return { ...scope, perModel: index };
    case "varies":
      // `auto 由模型决定` says it of one value.
      if (["word", "quoted"].includes(list.at(index - 1).kind)) return scope;
      return { ...scope, varies: index };
    case "billing":
      return { ...scope, billing: index };
  }
}

const longestClauseLookBack = 40;

/** Words for the value itself: "if this field is not specified". */
const pronouns =
  /^(?:this|it|its|that|value|parameter|param|field|option|property|setting|argument|input|nothing|none|left|currently)$/i;

function mentionsName(list: TokenList, from: number, to: number): boolean {
  for (let index = Math.max(from, to - longestClauseLookBack); index < to; index += 1) {
    const { kind, meanings, text } = list.at(index);
    if (kind === "quoted" || (kind === "word" && meanings.length === 0 && !pronouns.test(text))) return true;
  }
  return false;
}
