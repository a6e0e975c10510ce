import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { isInUnit } from "../quantity.ts";
import { readValue } from "../read-value.ts";
import { endsClause } from "../sentence.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";

const small =
  /^(?:时|的时候|的话|则|将|会|就|系统|自动|服务端|后端|it|this|the|value|parameter|server|model|api|automatically|of)$/i;
const takes =
  /^(?:取|为|时为|是|按|按照|走|以|使用|采用|用|即|即为|视为|视作|等于|等同于|相当于|代表|表示|取值|取值为|则为|uses?|using|is|becomes|applies|assumes|equals|means)$/i;
/** Behind a value that stands first: "`auto` is used", `按 auto 处理`. */
const taken = /^(?:used|applied|assumed|chosen|selected|taken|picked)$/i;
const handled = /^(?:处理|计算|执行|生成|输出|返回|来处理|来计算|对待|as)/;
const furthest = 8;

interface Place {
  index: number;
  /** A word such as 取 or "uses" stood before the value. */
  announced: boolean;
}

function findValue(list: TokenList, cue: number): Place {
  const place: Place = { index: cue + 1, announced: false };
  for (; place.index < cue + furthest; place.index += 1) {
    const token = list.at(place.index);
    if (takes.test(token.text)) place.announced = true;
    else if (isMark(token, ",") ? place.announced : !small.test(token.text)) break;
  }
  return place;
}

const nouns = /参数|字段|尺寸|大小|比例|模型|配置|接口|规则|方式|原图/;

/** `不填按 1.0 播放`, `不填按 1k 出图`: two characters that close what 按 and a value begin say what is done. */
function isVerbOf(list: TokenList, index: number): boolean {
  const verb = list.at(index);
  const announced =
    /^(?:按|按照|以)$/.test(list.at(index - 2).text) && /\d|^[A-Z]/.test(list.at(index - 1).text);
  return (
    announced &&
    !nouns.test(verb.text) &&
    verb.kind === "han" &&
    verb.text.length === 2 &&
    endsClause(list, index + 1)
  );
}

/** Index behind "is used" or 处理, or the place itself. */
function skipUse(list: TokenList, index: number): number {
  if (handled.test(list.at(index).text) || isVerbOf(list, index)) return index + 1;
  const verb = /^(?:is|be|are)$/i.test(list.at(index).text) ? index + 1 : index;
  const place =
    /^will$/i.test(list.at(index).text) && /^be$/i.test(list.at(index + 1).text) ? index + 2 : verb;
  if (!taken.test(list.at(place).text)) return index;
  return /^by default$/i.test(list.at(place + 1).text) ? place + 2 : place + 1;
}

/** "`auto` is used if it is left empty": the value opens the clause that the omission ends. */
function readUsedBefore(reader: Reader, cue: number): Claims | undefined {
  const { list, scopes, type } = reader;
  const start = scopes.at(cue).clauseStart;
  const reading = readValue(list, start, type);
  if (reading === undefined || typeof reading === "string" || !reading.certain) return undefined;
  const next = skipUse(list, reading.next);
  if (next === reading.next || !/^(?:if|when|where)$/i.test(list.at(next).text) || next > cue)
    return undefined;
  if (!endsClause(list, cue + 1) || !isInUnit(reader, reading.unit)) return undefined;
  const claim: Claim = {
    keyword: "default",
    value: reading.value,
    start: reading.start,
    end: list.at(cue).end,
  };
  return { claims: [claim], next: cue + 1 };
}

/** `未设置时取 1`, `不传按 auto 处理`, "When not set, AUTO is applied": what holds without a value is the default. */
export function readDefaultWhenOmitted(reader: Reader, cue: number): Claims | undefined {
  const { list, scopes, type } = reader;
  const omits = list
    .at(cue)
    .meanings.some((meaning) => meaning.role === "refusal" && meaning.refusal === "omission");
  if (!omits) return undefined;
  const before = readUsedBefore(reader, cue);
  if (before !== undefined) return before;
  if (!scopes.at(cue).omission) return undefined;
  const place = findValue(list, cue);
  const token = list.at(place.index);
  if (hasRole(token, "no-value", "default") && token.kind !== "quoted") return undefined;
  const reading = readValue(list, place.index, type);
  if (reading === undefined || typeof reading === "string" || !isInUnit(reader, reading.unit))
    return undefined;
  const next = skipUse(list, reading.next);
  const isUsed = next > reading.next;
  if (!place.announced && !isUsed) return undefined;
  if (!endsClause(list, next) && !isMark(list.at(next), "()")) return undefined;
  const refusal = findRefusal(reader, { cue, next, force: "default" });
  const claim: Claim = {
    keyword: "default",
    value: reading.value,
    start: list.at(cue).start,
    end: reading.end,
  };
  if (refusal !== undefined) claim.refusal = refusal;
  if (!reading.certain) claim.onlyAsChoice = true;
  return { claims: [claim], next: reading.next };
}
