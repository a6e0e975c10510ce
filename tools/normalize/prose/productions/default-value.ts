import type { ValueReading } from "../read-value.ts";
import { endsClause } from "../sentence.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";

export interface Links {
  index: number;
  /** 为, 是, a colon or "is" stood between cue and value. */
  linked: boolean;
  colon: boolean;
}

const links = new Set([
  "为",
  "是",
  "值",
  "的值",
  "取",
  "设为",
  "设置为",
  "值为",
  "is",
  "to",
  "value",
  "are",
  "of",
  "is set to",
  "set to",
  "equals",
  "be",
  "取值",
  "即",
  "等于",
]);

const verbs = new Set([
  "使用",
  "用",
  "采用",
  "选择",
  "填",
  "传",
  "生成",
  "返回",
  "放大",
  "缩放",
  "输出",
  "保留",
  "延迟",
  "重试",
  "等待",
  "按",
]);

export function skipLinks(list: TokenList, from: number): Links {
  const state: Links = { index: from, linked: false, colon: false };
  for (; state.index < list.length; state.index += 1) {
    const token = list.at(state.index);
    if (isMark(token, ":=")) state.colon = true;
    else if (
      token.text === "是" &&
      (endsClause(list, state.index + 1) || isMark(list.at(state.index + 1), ")"))
    )
      break;
    else if (links.has(token.text)) state.linked = true;
    else if (!verbs.has(token.text)) break;
  }
  if (state.colon) state.linked = true;
  return state;
}

/** What may stand behind a value of prose: the end of the clause, a closing bracket or another cue. */
function isClosed(list: TokenList, index: number): boolean {
  const token = list.at(index);
  // `默认返回 obj、glb` names several.
  if (isMark(token, "、")) return !["word", "quoted", "number"].includes(list.at(index + 1).kind);
  return (
    endsClause(list, index) ||
    isMark(token, "()[]|") ||
    hasRole(token, "default", "bound", "range", "choices", "constant", "refusal", "aside", "or") ||
    (token.kind === "term" && token.spaceBefore && hasRole(token, "must"))
  );
}

const continuation = /^(?:的|中|参数|字段|所|里|相|与|和|跟|对)/;

/** A value is taken when the text ends behind it, or when its form leaves no doubt. */
export function isTaken(list: TokenList, reading: ValueReading, place: Links): boolean {
  const next = list.at(reading.next);
  if (isClosed(list, reading.next)) return true;
  if (hasRole(next, "approximate")) return false;
  if (list.isGlued(reading.next) && isMark(next, "-~:/*×^%x+")) return false;
  if (hasRole(next, "format") && list.isGlued(reading.next)) return true;
  if (isLimited(list, reading.next)) return true;
  // `默认情况下是关闭的`
  if (typeof reading.value === "boolean" && /^(?:的|状态)$/.test(next.text))
    return isClosed(list, reading.next + 1);
  // `默认 1.0 倍速`, `默认 3 级`: a short noun behind the number and its unit.
  if (
    typeof reading.value === "number" &&
    next.kind === "han" &&
    next.text.length <= 2 &&
    !continuation.test(next.text)
  ) {
    const isCounted = reading.unit !== undefined || /^(?:级|档|层|号|星|挡|路|帧)/.test(next.text);
    if (isCounted && isClosed(list, reading.next + 1)) return true;
  }
  // "The default value 0 means disabled"
  if (/^(?:means?|meaning|indicates?|represents?)$/i.test(next.text))
    return typeof reading.value !== "string" && reading.certain;
  const isProse = /^[A-Za-z]/.test(next.text) && !isQuoted(list, place.index);
  if (isProse && (!place.colon || typeof reading.value === "string")) return false;
  if (hasRole(next, "gloss")) return place.linked || (typeof reading.value !== "string" && reading.certain);
  // `默认为 false 不开启`
  if (typeof reading.value === "boolean" && meaningOf(next, "truth")?.value === reading.value)
    return isClosed(list, reading.next + 1);
  if (continuation.test(next.text)) return false;
  if (!next.spaceBefore)
    return typeof reading.value === "number" && !hasRole(next, "unit")
      ? false
      : reading.certain && isQuoted(list, place.index);
  return reading.certain || place.linked;
}

const limits = new Set(["for", "in", "on", "with", "under", "per", "except"]);

/** "5 for pro", "1024, but 512 for turbo": the default of one case. */
export function isLimited(list: TokenList, next: number): boolean {
  if (limits.has(list.at(next).text.toLowerCase())) return true;
  const but = isMark(list.at(next), ",") ? next + 1 : next;
  return list.at(but).text.toLowerCase() === "but" && list.at(but + 1).kind === "number";
}

export function isQuoted(list: TokenList, index: number): boolean {
  return list.at(index).kind === "quoted";
}
