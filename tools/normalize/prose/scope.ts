import { hasRole, isMark, meaningOf, type Token, type TokenList } from "./token.ts";

/** What governs a token: indices of the words that take the force out of a statement, -1 for none. */
export interface Scope {
  sentence: number;
  clause: number;
  /** Index of the first token of the clause. */
  clauseStart: number;
  condition: number;
  /** A condition of its clause only: "Strength when using a mask, from 0 to 1". */
  situation: number;
  /** The condition only says "when left out", which is how defaults are stated. */
  omission: boolean;
  example: number;
  advice: number;
  adviceInSentence: number;
  former: number;
  eachPart: number;
  perModel: number;
  /** Says that the rule is another for each model; holds to the end of the text. */
  varies: number;
  /** Talk of prices; holds to the end of the sentence. */
  billing: number;
  /** The model's name stands before a colon and so governs its whole sentence. */
  label: boolean;
}

export interface Scopes {
  at: (index: number) => Scope;
  /** Index of a condition, advice or former word after the token but in its clause, -1 for none. */
  conditionAfter: (index: number) => number;
  adviceAfter: (index: number) => number;
}

const unbound: Scope = {
  sentence: 0,
  clause: 0,
  clauseStart: 0,
  condition: -1,
  situation: -1,
  omission: false,
  example: -1,
  advice: -1,
  adviceInSentence: -1,
  former: -1,
  eachPart: -1,
  perModel: -1,
  varies: -1,
  billing: -1,
  label: false,
};

const modelName = /^(?:[A-Za-z](?=.*\d)[A-Za-z0-9_.@-]*|\d+(?:\.\d+)*-[A-Za-z][A-Za-z0-9_.@-]*)$/;
const modelNoun = /^(?:模型|系列|版本)/;

export function endsSentence(list: TokenList, index: number): boolean {
  const token = list.at(index);
  if (token.kind === "newline" || token.kind === "end") return true;
  if (isMark(token, "。;!?｡")) return true;
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

function nextSentence(scope: Scope, index: number): Scope {
  return { ...unbound, varies: scope.varies, sentence: index + 1, clause: index + 1, clauseStart: index + 1 };
}

function nextClause(scope: Scope, index: number): Scope {
  return {
    ...scope,
    clause: index + 1,
    clauseStart: index + 1,
    advice: -1,
    former: -1,
    eachPart: -1,
    situation: -1,
    perModel: scope.label ? scope.perModel : -1,
  };
}

export function namesModel(list: TokenList, index: number): boolean {
  const token = list.at(index);
  if (token.kind !== "word") return false;
  const next = list.at(index + 1);
  return modelNoun.test(next.text) || modelName.test(token.text);
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

function refuse(list: TokenList, index: number, scope: Scope): Scope {
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
  if (meaning === undefined) return scope;
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

/** One pass forward and one back: linear in the number of tokens, whatever they are. */
export function findScopes(list: TokenList): Scopes {
  const scopes: Scope[] = [];
  let scope = unbound;
  let outer: Scope[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const token = list.at(index);
    if (opensParenthesis(token)) {
      scopes.push(scope);
      if (outer.length < 64) outer.push(scope);
      scope = nextClause(scope, index);
      continue;
    }
    if (closesParenthesis(token)) {
      scopes.push(scope);
      const before = outer.pop();
      scope = nextClause(before ?? scope, index);
      continue;
    }
    if (endsSentence(list, index)) {
      scopes.push(scope);
      scope = nextSentence(scope, index);
      if (token.kind === "newline") outer = [];
      continue;
    }
    if (endsClause(list, index)) {
      scopes.push(scope);
      scope = nextClause(scope, index);
      continue;
    }
    scope =
      index === scope.sentence && bulletLength(list, index) === 1
        ? nextSentence(scope, index)
        : refuse(list, index, scope);
    scopes.push(scope);
  }
  return { at: (index) => scopes[index] ?? scope, ...lookAhead(list, scopes) };
}

function lookAhead(
  list: TokenList,
  scopes: readonly Scope[],
): Pick<Scopes, "conditionAfter" | "adviceAfter"> {
  const conditions: number[] = new Array<number>(list.length).fill(-1);
  const advices: number[] = new Array<number>(list.length).fill(-1);
  let condition = -1;
  let advice = -1;
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const clause = scopes[index]?.clause;
    if (clause !== scopes[index + 1]?.clause) {
      condition = -1;
      advice = -1;
    }
    conditions[index] = condition;
    advices[index] = advice;
    const refusal = meaningOf(list.at(index), "refusal")?.refusal;
    if (refusal === "condition") condition = index;
    if (refusal === "advice") advice = index;
  }
  return {
    conditionAfter: (index) => conditions[index] ?? -1,
    adviceAfter: (index) => advices[index] ?? -1,
  };
}

function opensParenthesis(token: Token): boolean {
  return isMark(token, "(");
}

function closesParenthesis(token: Token): boolean {
  return isMark(token, ")");
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
