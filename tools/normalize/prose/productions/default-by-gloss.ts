import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { parseAs } from "../read-value.ts";
import { endsClause } from "../sentence.ts";
import { isMark } from "../token.ts";

const furthest = 600;
const longestState = 6;
const glossed =
  /(?<![\w.-])["'`]?([A-Za-z][\w-]{0,30}|-?\d{1,4})["'`]? ?(?:[:：=]|表示|代表|为|是)\s?(\p{Script=Han}{1,12})(?=[,，、;；。()（）\s]|$)/gu;

/** `1为分钟;2为小时;3为天，默认为天`: the default is named by what it means, if one value alone means that. */
export function readDefaultByGloss(reader: Reader, cue: number): Claims | undefined {
  const { list, type } = reader;
  if (!type.known) return undefined;
  const first = /^[为是]$/.test(list.at(cue + 1).text) ? cue + 2 : cue + 1;
  let next = first;
  while (next < first + longestState && !endsClause(list, next) && !isMark(list.at(next), "()")) next += 1;
  if (next === first || !(endsClause(list, next) || isMark(list.at(next), "()"))) return undefined;
  const said = list.source.slice(list.at(first).start, list.at(next - 1).end).trim();
  if (!/^\p{Script=Han}{1,8}$/u.test(said)) return undefined;
  const before = list.source.slice(0, Math.min(furthest, list.at(cue).start));
  const isFlag = type.allows("boolean") && !type.allows("string");
  const named = [...before.matchAll(glossed)].filter(
    ([, , gloss = ""]) => gloss === said || (isFlag && said.length > 1 && gloss.startsWith(said)),
  );
  const value = named.length === 1 ? parseAs(named[0]?.[1] ?? "", type) : undefined;
  if (value === undefined) return undefined;
  const refusal = findRefusal(reader, { cue, next, force: "default" });
  const claim: Claim = {
    keyword: "default",
    value,
    start: list.at(cue).start,
    end: list.at(next - 1).end,
    ...(isFlag ? {} : { onlyAsChoice: true }),
  };
  return { claims: [refusal === undefined ? claim : { ...claim, refusal }], next };
}
