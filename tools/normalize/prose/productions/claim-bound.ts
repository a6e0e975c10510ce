import type { Claim, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import type { Bound } from "../lexicon/term.ts";
import { boundKeyword, type Measure } from "../quantity.ts";
import type { NumberReading } from "../read-number.ts";

/** One bound of a number as a claim on the keyword that its measure asks for. */
export function claimBound(
  reader: Reader,
  statement: {
    bound: Bound;
    number: NumberReading;
    measured: Measure;
    cue: number;
    start: number;
    end: number;
    force: "noun" | "comparison";
  },
): Claim | undefined {
  const keyword = boundKeyword({
    bound: statement.bound,
    value: statement.number.value,
    measure: statement.measured,
  });
  if (keyword === undefined) return undefined;
  const refusal = findRefusal(reader, {
    cue: statement.cue,
    next: statement.number.next,
    force: statement.force,
  });
  const claim: Claim = { ...keyword, start: statement.start, end: statement.end };
  return refusal === undefined ? claim : { ...claim, refusal };
}
