import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { endsClause } from "../scope.ts";
import { isMark } from "../token.ts";

const longestState = 8;
const denials = /^(?:不|未|否|不会|不做|不进行|关闭|禁用)/;

/**
 * `是否添加水印，…默认不添加`: the words behind the cue say or deny what 是否 asks, so that the state is the flag's own.
 */
export function readDefaultState(reader: Reader, cue: number): Claims | undefined {
  const { list, type } = reader;
  if (!type.known || !type.allows("boolean")) return undefined;
  const asked = /是否(?:需要|要|允许|进行|会|支持)?([\p{Script=Han}\w ]{1,24})/u.exec(
    list.source.slice(0, list.at(cue).start),
  )?.[1];
  if (asked === undefined || /^(?:关闭|禁用|停用|跳过)/.test(asked)) return undefined;
  let next = cue + 1;
  while (next < cue + longestState && !endsClause(list, next) && !isMark(list.at(next), "()")) next += 1;
  if (next === cue + 1 || !(endsClause(list, next) || isMark(list.at(next), "()"))) return undefined;
  const start = list.at(cue + 1).start;
  const said = list.source
    .slice(start, list.at(next - 1).end)
    .trim()
    .replace(/^(?:为|是|值为|情况下)/, "")
    .replace(/的$/, "");
  const denied = denials.test(said);
  const state = denied ? said.replace(/^(?:不会|不做|不进行|不|未)/, "") : said;
  if (state.length < 2 || !asked.startsWith(state)) return undefined;
  const refusal = findRefusal(reader, { cue, next, force: "default" });
  const claim: Claim = { keyword: "default", value: !denied, start: list.at(cue).start, end: list.at(next - 1).end };
  return { claims: [refusal === undefined ? claim : { ...claim, refusal }], next };
}
