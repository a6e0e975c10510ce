import type { Claim, Claims, Reader } from "../claim.ts";
import { countsPlural } from "../counted.ts";
import { findRefusal } from "../governed.ts";
import type { Keyword } from "../model.ts";
import { measure } from "../quantity.ts";
import { readNumber } from "../read-number.ts";
import { isSaidOfValue, readSubject } from "../subject.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";
import { endsStatement } from "./ends-statement.ts";

const lengths: Readonly<Record<"length" | "items", readonly Keyword[]>> = {
  length: ["minLength", "maxLength"],
  items: ["minItems", "maxItems"],
};

/** "The model returns exactly 2 images" tells what comes of it. */
const tells =
  /\b(?:returns|generates|produces|outputs|gives|creates|shows)$|(?:会|将)?(?:返回|生成|输出|产出)$/i;
const limits = /^[仅只](?:支持|接受|允许)$/;

/** `长度必须为 32 位`, "exactly 6 characters": a length stated outright is its own least and greatest. */
export function readExactLength(reader: Reader, cue: number): Claims {
  const { list, type } = reader;
  const nothing: Claims = { claims: [], next: cue + 1 };
  if (!type.known || type.numeric || hasRole(list.at(cue), "bound")) return nothing;
  // `最多只能填写 4 种` bounds, it does not fix.
  if (hasRole(list.at(cue - 1), "bound")) return nothing;
  const demand = findDemand(list, cue);
  if (demand === undefined) return nothing;
  const number = readNumber(list, demand);
  if (number === undefined || !(endsStatement(list, number.next) || leadsToParts(list, number.next)))
    return nothing;
  // "64 char length maximum" bounds.
  const behind = hasRole(list.at(number.next), "length") ? number.next + 1 : number.next;
  if (hasRole(list.at(behind), "bound-after")) return nothing;
  const isLength = hasRole(list.at(cue), "length");
  const subject = isLength
    ? "length"
    : hasRole(list.at(cue), "amount")
      ? "amount"
      : readSubject(reader, cue).measures;
  const isCounted = hasRole(list.at(demand - 1), "exactly", "link") && countsPlural(reader, number.next);
  const unit = number.unit ?? (isCounted ? "count" : undefined);
  const measured = measure(reader, { unit, subject, force: "noun" });
  if (measured !== "length" && measured !== "items") return nothing;
  if (limits.test(list.at(cue).text) && (measured === "length" || number.value !== 1)) return nothing;
  if (!Number.isSafeInteger(number.value) || number.value < 0) return nothing;
  const owner = readSubject(reader, cue);
  if (!isSaidOfValue(reader, owner, cue) || tells.test(owner.words)) return nothing;
  const refusal = findRefusal(reader, { cue, next: number.next, force: "comparison" });
  // `仅支持 1 张` says that there may be no more.
  const keywords = limits.test(list.at(cue).text) ? lengths[measured].slice(1) : lengths[measured];
  const claims = keywords.map((keyword): Claim => {
    const claim: Claim = { keyword, value: number.value, start: list.at(cue).start, end: number.end };
    return refusal === undefined ? claim : { ...claim, refusal };
  });
  return { claims, next: number.next };
}

/** "exactly 2 images: the person, then the garment": what each of them is stands behind the colon. */
function leadsToParts(list: TokenList, next: number): boolean {
  return isMark(list.at(next), ":") && /^[A-Za-z]|^\p{Script=Han}/u.test(list.at(next + 1).text);
}

/** Index of the number, if a word says that it holds outright: 为, 必须是, 固定, "must be", "exactly". */
function findDemand(list: TokenList, cue: number): number | undefined {
  let index = cue + 1;
  let demanded = hasRole(list.at(cue), "exactly", "constant", "must") || limits.test(list.at(cue).text);
  while (index < cue + 6) {
    const token = list.at(index);
    // `数组长度限制：100` limits, it does not fix.
    if (hasRole(token, "bound")) return undefined;
    if (hasRole(token, "constant", "must", "exactly") || token.text === "为" || token.text === "是")
      demanded = true;
    else if (!isMark(token, ":") && !hasRole(token, "link") && !(demanded && hasRole(token, "verb"))) break;
    index += 1;
  }
  return demanded ? index : undefined;
}
