import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { measure } from "../quantity.ts";
import { readNumber } from "../read-number.ts";
import { endsClause } from "../sentence.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "../token.ts";
import { claimBound } from "./claim-bound.ts";

/** `2 是目前允许的最大值`: the number is named as the bound by what stands behind it. */
export function readNamedBound(reader: Reader, cue: number): Claims {
  const { list, scopes } = reader;
  const meaning = meaningOf(list.at(cue), "bound");
  const nothing: Claims = { claims: [], next: cue + 1 };
  if (meaning?.force !== "noun" || !endsClause(list, cue + 1)) return nothing;
  const start = scopes.at(cue).clauseStart;
  const verb = list.at(start + 1).text;
  if (cue - start > 12 || !["是", "为", "is"].includes(verb)) return nothing;
  const number = readNumber(list, start);
  if (number === undefined || number.next !== start + 1) return nothing;
  const measured = measure(reader, { unit: undefined, subject: undefined, force: "noun" });
  if (measured !== "value") return nothing;
  const claim = claimBound(reader, {
    bound: meaning.bound,
    number: { ...number, next: cue + 1 },
    measured,
    cue,
    start: number.start,
    end: list.at(cue).end,
    force: "noun",
  });
  return { claims: claim === undefined ? [] : [claim], next: cue + 1 };
}

/** "a positive integer divisible by 16", `正整数且不超过 100`: another statement may follow. */
function endsSign(list: TokenList, from: number): boolean {
  const index = hasRole(list.at(from), "number-noun") ? from + 1 : from;
  const token = list.at(index);
  if (endsClause(list, index) || isMark(token, "()")) return true;
  // "A non-negative float that tunes …"
  if (/^(?:that|which)$/i.test(token.text)) return index > from;
  if (/^of$/i.test(token.text)) return /index$/i.test(list.at(index - 1).text);
  if (hasRole(token, "also", "or")) return hasRole(list.at(index + 1), "bound", "multiple-before", "must");
  return hasRole(token, "bound", "multiple-before", "default", "range");
}

/** `必须为正整数`, "a non-negative integer": a bound without a number. */
export function readSign(reader: Reader, cue: number): Claims {
  const { list, scopes, type } = reader;
  const meaning = meaningOf(list.at(cue), "sign");
  const nothing: Claims = { claims: [], next: cue + 1 };
  if (meaning === undefined || !type.known || !type.numeric || !endsSign(list, cue + 1)) return nothing;
  const before = list.at(cue - 1);
  const isDemanded =
    cue === scopes.at(cue).clauseStart ||
    hasRole(before, "must", "constant") ||
    ["为", "是", "be", "a", "A"].includes(before.text);
  if (!isDemanded) return nothing;
  const refusal = findRefusal(reader, { cue, next: cue + 1, force: "comparison" });
  const bound =
    meaning.bound === "minimum" && meaning.value === 1 && !type.whole
      ? { keyword: "exclusiveMinimum" as const, value: 0 }
      : { keyword: meaning.bound, value: meaning.value };
  const claim: Claim = { ...bound, start: list.at(cue).start, end: list.at(cue).end };
  return { claims: [refusal === undefined ? claim : { ...claim, refusal }], next: cue + 1 };
}
