import type { Claims, Reader } from "../claim.ts";
import { readRange } from "../read-range.ts";
import { endsClause } from "../sentence.ts";
import { hasRole, isMark, type TokenList } from "../token.ts";
import { endsStatement } from "./ends-statement.ts";
import { isOfGrade } from "./graded-range.ts";
import { claimRange, isSign } from "./range.ts";

/** `[0.0, 2.0] 采样温度`: a cell of a table that stands before what the parameter is. */
function opensText(list: TokenList, start: number, next: number): boolean {
  const name = list.at(next);
  return start === 0 && isMark(list.at(start), "[(") && name.spaceBefore && name.kind === "han";
}

const grades = /^(?:档|级|星|层|挡)$/;
/** `怪异度 `, `stability 稳定性 `. */
const chineseName = /^(?:[A-Za-z]\w{1,30} )?\p{Script=Han}{2,10} $/u;

/** `怪异度 0-1` at the head of the text, "a list of 1 to 4 images". */
function followsName(reader: Reader, index: number): boolean {
  const { list, type, scopes } = reader;
  if (type.known && type.allows("array")) return list.at(index - 1).text === "of";
  if (!type.known || !type.numeric || scopes.at(index).clauseStart !== 0 || index === 0) return false;
  return chineseName.test(list.source.slice(0, list.at(index).start));
}

/** "0 and [26, 256]": the range is not all that there is. */
function addsToNumber(list: TokenList, index: number): boolean {
  const isJoined = hasRole(list.at(index - 1), "or", "also") || isMark(list.at(index - 1), "、∪");
  return isJoined && list.at(index - 2).kind === "number";
}

/** `随机种子值(0-4294967295)`, `步数 [1, 50]`: brackets that hold a range and nothing else, or a clause that is only a range. */
export function readBareRange(reader: Reader, index: number): Claims | undefined {
  const { list, scopes, type } = reader;
  const token = list.at(index);
  if (isOfGrade(list, index)) return undefined;
  const range =
    isMark(token, "[(") ||
    ((token.kind === "number" || (token.text === "-" && isSign(list, index))) &&
      (index === scopes.at(index).clauseStart ||
        isMark(list.at(index - 1), ":") ||
        /^(?:取|取值|填|输入|传|选)$/.test(list.at(index - 1).text))) ||
    hasRole(token, "from") ||
    ((token.kind === "number" || (token.text === "-" && isSign(list, index))) && followsName(reader, index))
      ? readRange(list, index, "dash")
      : undefined;
  if (range === undefined || addsToNumber(list, index)) return undefined;
  const isText = type.known && !type.numeric;
  const isListed = list.at(index - 1).text === "of" && /^[a-z]+s$/.test(list.at(range.next).text);
  if (isText && range.unit === undefined && !isListed) return undefined;
  const closes =
    endsClause(list, range.next) ||
    opensText(list, index, range.next) ||
    isMark(list.at(range.next), "()") ||
    hasRole(list.at(range.next), "number-noun", "default", "choices-after", "step") ||
    (grades.test(list.at(range.next).text) &&
      (isMark(list.at(range.next + 1), ")") || endsClause(list, range.next + 1)));
  if (!closes && !(isText && endsStatement(list, range.next))) return undefined;
  return {
    claims: claimRange(reader, {
      range,
      cue: index,
      start: range.start,
      force: isMark(token, "[(") ? "noun" : "comparison",
    }),
    next: range.next,
  };
}
