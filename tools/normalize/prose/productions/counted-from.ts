import type { Claims, Reader } from "../claim.ts";
import { readNumber } from "../read-number.ts";
import { endsClause } from "../sentence.ts";
import { isOwnSubject, readSubject } from "../subject.ts";
import { hasRole, isMark } from "../token.ts";
import { claimBound } from "./claim-bound.ts";

const begins = /^(?:开始|起|起始|起算|计数|计|开始计数|开始编号|开始计|开始算)$/;

/** `页码，从 1 开始`, "starts at 0": the least value of what is counted. */
export function readCountedFrom(reader: Reader, cue: number): Claims | undefined {
  const { list, scopes, type } = reader;
  if (!type.known || !type.numeric) return undefined;
  const isEnglish = /^start|^count|^begin|^index|^number/i.test(list.at(cue).text);
  const number = readNumber(list, cue + 1);
  if (number === undefined || number.next > number.bareNext) return undefined;
  const next = isEnglish ? number.next : number.next + 1;
  if (!isEnglish && !begins.test(list.at(number.next).text)) return undefined;
  if (!endsClause(list, next) && !isMark(list.at(next), "()")) return undefined;
  const { clauseStart } = scopes.at(cue);
  if (list.tokens.slice(clauseStart, cue).some((token) => hasRole(token, "default", "bound")))
    return undefined;
  if (!isOwnSubject(reader, readSubject(reader, cue), cue)) return undefined;
  const claim = claimBound(reader, {
    bound: "minimum",
    number: { ...number, next },
    measured: "value",
    cue,
    start: list.at(cue).start,
    end: list.at(next - 1).end,
    force: "comparison",
  });
  return { claims: claim === undefined ? [] : [claim], next };
}
