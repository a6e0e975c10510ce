import type { Claims, Reader } from "../claim.ts";
import type { Bound } from "../lexicon/term.ts";
import type { Measure } from "../quantity.ts";
import { readNumber } from "../read-number.ts";
import { hasRole, meaningOf, type TokenList } from "../token.ts";
import { claimBound } from "./claim-bound.ts";
import { endsStatement } from "./ends-statement.ts";

const denied = /^(?:cannot|can't|can not|must not|should not|may not|shall not|不能|不得|不可|不应|不允许)/i;

/** What a comparison asks for when it is denied: not larger than 9 is at most 9. */
const opposite: Readonly<Partial<Record<Bound, Bound>>> = {
  exclusiveMinimum: "maximum",
  exclusiveMaximum: "minimum",
};

function deniedBound(list: TokenList, index: number): Bound | undefined {
  const { text } = list.at(index);
  if (/^(?:超过|超出|多过|exceed)$/i.test(text)) return "maximum";
  const meaning = meaningOf(list.at(index), "bound");
  return meaning === undefined ? undefined : opposite[meaning.bound];
}

/** `不能小于 5 或大于 100`, "cannot be smaller than 5 or larger than 100": the denial holds for the second comparison too. */
export function readDeniedSecond(
  reader: Reader,
  first: { cue: number; next: number; measured: Measure },
): Claims | undefined {
  const { list } = reader;
  if (!denied.test(list.at(first.cue).text)) return undefined;
  const joined = /^or /i.test(list.at(first.next).text);
  if (!joined && !hasRole(list.at(first.next), "or")) return undefined;
  const cue = joined ? first.next : first.next + 1;
  const bound = deniedBound(list, cue);
  const number = bound === undefined ? undefined : readNumber(list, cue + 1);
  if (bound === undefined || number === undefined || !endsStatement(list, number.next)) return undefined;
  const claim = claimBound(reader, {
    bound,
    number,
    measured: first.measured,
    cue: first.cue,
    start: list.at(cue).start,
    end: number.end,
    force: "comparison",
  });
  return { claims: claim === undefined ? [] : [claim], next: number.next };
}
