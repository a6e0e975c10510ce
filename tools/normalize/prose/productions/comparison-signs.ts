import type { Claims, Reader } from "../claim.ts";
import type { Bound } from "../lexicon/term.ts";
import { measure } from "../quantity.ts";
import { readNumber } from "../read-number.ts";
import { isOwnSubject, readSubject } from "../subject.ts";
import { hasRole, meaningOf } from "../token.ts";
import { claimBound } from "./claim-bound.ts";
import { endsStatement } from "./ends-statement.ts";

/** `0 ≤ x ≤ 1`, `>= 1`: signs of comparison, mirrored where the number stands before them. */
export function readSymbol(reader: Reader, cue: number): Claims {
  const { list } = reader;
  const meaning = meaningOf(list.at(cue), "bound");
  const nothing: Claims = { claims: [], next: cue + 1 };
  if (meaning?.force !== "symbol") return nothing;
  const before = list.at(cue - 1);
  const behind = meaningOf(list.at(cue + 2), "bound");
  const isChain = before.kind === "number" && behind?.force === "symbol";
  const after = readNumber(list, cue + 1);
  if (isChain) {
    const low = readNumber(list, cue - 1);
    const high = readNumber(list, cue + 3);
    if (low === undefined || high === undefined || low.next !== cue) return nothing;
    const signed = list.at(cue - 2).text === "-" ? { ...low, value: -low.value } : low;
    const named = /^len(?:gth)?$/i.test(list.at(cue + 1).text) ? "length" : readSubject(reader, cue).measures;
    const measured = measure(reader, { unit: high.unit, subject: named, force: "symbol" });
    const shared = { measured, cue, start: low.start, end: high.end, force: "noun" as const };
    const claims = [
      claimBound(reader, { ...shared, bound: mirror[meaning.bound], number: signed }),
      claimBound(reader, { ...shared, bound: behind.bound, number: high }),
    ].filter((claim) => claim !== undefined);
    return { claims, next: high.next };
  }
  if (after === undefined) return nothing;
  // `≥1 生成的令牌数`: a cell of a table that stands before what the parameter is.
  const name = list.at(after.next);
  const opensText =
    cue === 0 &&
    name.spaceBefore &&
    /^\p{Script=Han}/u.test(name.text) &&
    !hasRole(name, "or", "to", "bound-after", "refusal");
  if (!opensText && !endsStatement(list, after.next)) return nothing;
  // "p <= top_p <= 1" bounds the name in the middle, and nobody says whether that is this value's.
  if (meaningOf(list.at(cue - 2), "bound")?.force === "symbol") return { claims: [], next: after.next };
  const subject = readSubject(reader, cue);
  const measured = measure(reader, { unit: after.unit, subject: subject.measures, force: "symbol" });
  if (!isOwnSubject(reader, subject, cue)) return nothing;
  const claim = claimBound(reader, {
    bound: meaning.bound,
    number: after,
    measured,
    cue,
    start: list.at(cue).start,
    end: after.end,
    force: "comparison",
  });
  return { claims: claim === undefined ? [] : [claim], next: after.next };
}

const mirror: Readonly<Record<Bound, Bound>> = {
  minimum: "maximum",
  maximum: "minimum",
  exclusiveMinimum: "exclusiveMaximum",
  exclusiveMaximum: "exclusiveMinimum",
};
