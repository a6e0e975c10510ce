import type { Claim, Claims, Reader } from "../claim.ts";
import { findRefusal } from "../governed.ts";
import { readNumber } from "../read-number.ts";
import { endsClause } from "../sentence.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";

const furthestDemand = 8;
/** `仅支持 16 的整数倍` demands as 须 does. */
const only = /^(?:only$|(?:目前|当前)?[仅只](?:支持|接受|可|能|限|允许))/i;

/** 须, 必须, must: without a demand "a multiple of 8" may be what the server rounds to. */
function isDemanded(reader: Reader, index: number): boolean {
  const { list, scopes } = reader;
  const start = scopes.at(index).clauseStart;
  if (index === start) return true;
  for (let before = index - 1; before >= Math.max(start, index - furthestDemand); before -= 1) {
    const token = list.at(before);
    if (/^(?:不是|不为|非|最接近|接近|调整|缩放|nearest|closest|rounded|not)$/.test(token.text)) return false;
    if (hasRole(token, "must", "constant") || only.test(token.text) || /须|需|应|必/.test(token.text))
      return !/不$/.test(list.at(before - 1).text);
    if (hasRole(token, "verb") && /^[仅只]$/.test(list.at(before - 1).text))
      return !/不$/.test(list.at(before - 2).text);
    if (hasRole(token, "default")) return false;
  }
  const subject = list.at(start);
  return (
    index - start <= 2 &&
    ["为", "是", "取", "A", "a", "an", "is"].includes(list.at(index - 1).text) &&
    subject.kind !== "number"
  );
}

function claim(
  reader: Reader,
  statement: { value: number; cue: number; next: number; start: number; end: number },
): Claims {
  const { type } = reader;
  const nothing: Claims = { claims: [], next: statement.next };
  if (!type.numeric || statement.value <= 0 || !isDemanded(reader, statement.cue)) return nothing;
  const refusal = findRefusal(reader, { cue: statement.cue, next: statement.next, force: "comparison" });
  const found: Claim = {
    keyword: "multipleOf",
    value: statement.value,
    start: statement.start,
    end: statement.end,
  };
  return { claims: [refusal === undefined ? found : { ...found, refusal }], next: statement.next };
}

function endsHere(list: TokenList, index: number): boolean {
  return (
    endsClause(list, index) ||
    isMark(list.at(index), "()、") ||
    hasRole(list.at(index), "tail") ||
    hasRole(list.at(index), "default", "bound", "range", "or", "also", "number-noun")
  );
}

/** `须为 64 的倍数`, `能被 8 整除`. */
export function readMultipleBefore(reader: Reader, cue: number): Claims {
  const { list } = reader;
  const nothing: Claims = { claims: [], next: cue + 1 };
  const number = readNumber(list, cue - 1);
  if (number === undefined || number.next !== cue || !endsHere(list, cue + 1)) return nothing;
  const isNegative = list.at(cue - 2).text === "-";
  const start = isNegative ? cue - 2 : cue - 1;
  if (isNegative) return nothing;
  return claim(reader, {
    value: number.value,
    cue: start,
    next: cue + 1,
    start: number.start,
    end: list.at(cue).end,
  });
}

/** "must be a multiple of 8", "divisible by 64", `倍数：8`. */
export function readMultipleAfter(reader: Reader, cue: number): Claims {
  const { list } = reader;
  const nothing: Claims = { claims: [], next: cue + 1 };
  const place = isMark(list.at(cue + 1), ":=") ? cue + 2 : cue + 1;
  if (list.at(cue).text === "倍数" && place === cue + 1) return nothing;
  const number = readNumber(list, place);
  if (number === undefined || !endsHere(list, number.next)) return nothing;
  return claim(reader, {
    value: number.value,
    cue,
    next: number.next,
    start: list.at(cue).start,
    end: number.end,
  });
}
