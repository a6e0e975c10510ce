import type { Claims, Reader } from "../claim.ts";
import { measure } from "../quantity.ts";
import { readNumber } from "../read-number.ts";
import { isOwnSubject, readSubject } from "../subject.ts";
import { hasRole, isMark } from "../token.ts";
import { claimBound } from "./claim-bound.ts";

const endless = /^(?:∞|\+?inf|infinity|int_max|max_int|int32_max|无穷|正无穷|无穷大|正无穷大|无上限|不限)$/i;
const longestLink = 4;

/** `范围：0 ~ INT_MAX`, `[0, ∞)`: a range with a beginning and no end. */
export function readOpenRange(reader: Reader, cue: number): Claims | undefined {
  const { list } = reader;
  let place = cue + 1;
  while (
    place < cue + longestLink &&
    (hasRole(list.at(place), "link", "from") || isMark(list.at(place), ":=[("))
  )
    place += 1;
  const number = readNumber(list, place, "list");
  if (number === undefined) return undefined;
  const isJoined = hasRole(list.at(number.next), "to") || isMark(list.at(number.next), ",");
  const sign = isMark(list.at(number.next + 1), "+") ? 1 : 0;
  const end = list.at(number.next + 1 + sign);
  if (!isJoined || !endless.test(end.text)) return undefined;
  const subject = readSubject(reader, cue);
  const measured = measure(reader, { unit: number.unit, subject: subject.measures, force: "range" });
  if (measured === "none" || !isOwnSubject(reader, subject, cue)) return undefined;
  const isOpen = isMark(list.at(place - 1), "(");
  const next = number.next + 2 + sign;
  const claim = claimBound(reader, {
    bound: isOpen ? "exclusiveMinimum" : "minimum",
    number,
    measured,
    cue,
    start: list.at(cue).start,
    end: end.end,
    force: "noun",
  });
  return { claims: claim === undefined ? [] : [claim], next };
}
