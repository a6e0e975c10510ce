import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { endsClause } from "../sentence.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";

const longestState = 8;
const furthest = 400;
const denials = /^(?:不会|不做|不进行|不|未)/;
const inverted = /^(?:关闭|禁用|停用|跳过|取消)/;

/** What the text asks with 是否, with and without the auxiliary verb behind it. */
function askedStates(text: string): string[] {
  const asked = /是否([\p{Script=Han}\w ]{1,24})/u.exec(text)?.[1];
  if (asked === undefined || inverted.test(asked)) return [];
  return [asked, asked.replace(/^(?:需要|要|允许|进行|会|支持)/, "")];
}

/** `在右下角添加水印`: behind where, for whom or with what stands what is done, unless 的 makes it part of a noun. */
function isVerbBehindPlace(asked: string, state: string): boolean {
  const at = asked.indexOf(state);
  return at > 1 && /^[在对为给将把向从]/.test(asked) && !asked.slice(at + state.length).includes("的");
}

function isInverted({ source }: TokenList): boolean {
  return /是否(?:关闭|禁用|停用|跳过|取消)/.test(source.slice(0, furthest));
}

function endOfState(list: TokenList, cue: number): number | undefined {
  let next = cue + 1;
  while (next < cue + longestState && !endsClause(list, next) && !isMark(list.at(next), "()")) next += 1;
  return next > cue + 1 && (endsClause(list, next) || isMark(list.at(next), "()")) ? next : undefined;
}

/**
 * `是否添加水印，…默认不添加`: the words behind the cue say or deny what 是否 asks, so that the state is the flag's own;
 * `默认情况下不开启` says it outright.
 */
export function readDefaultState(reader: Reader, cue: number): Claims | undefined {
  const { list, type } = reader;
  const next = endOfState(list, cue);
  if (next === undefined || !type.known || !type.allows("boolean")) return undefined;
  const said = list.source
    .slice(list.at(cue + 1).start, list.at(next - 1).end)
    .trim()
    .replace(/^(?:为|是|值为)/, "")
    .replace(/(?:的|状态|模式)$/, "");
  const state = said.replace(denials, "");
  // `设为默认域名` holds the cue and states nothing.
  const opensClause = reader.scopes.at(cue).clauseStart === cue;
  const isAsked = askedStates(list.source.slice(0, Math.min(furthest, list.at(cue).start))).some(
    (asked) => asked.startsWith(state) || (opensClause && isVerbBehindPlace(asked, state)),
  );
  const isOutright = next === cue + 2 && hasRole(list.at(cue), "default-state") && !isInverted(list);
  const outright = isOutright ? meaningOf(list.at(cue + 1), "truth")?.value : undefined;
  const value = state.length >= 2 && isAsked ? !denials.test(said) : outright;
  if (value === undefined) return undefined;
  const refusal = findRefusal(reader, { cue, next, force: "default" });
  const claim: Claim = { keyword: "default", value, start: list.at(cue).start, end: list.at(next - 1).end };
  return { claims: [refusal === undefined ? claim : { ...claim, refusal }], next };
}
