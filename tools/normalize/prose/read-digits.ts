import { parsePlainNumber } from "./parse-number.ts";
import { hasRole, isMark, type TokenList } from "./token.ts";

/** `1,000`: an ASCII comma, nothing around it, groups of three. */
export function readThousands(list: TokenList, index: number): { digits: string; next: number } {
  let digits = list.at(index).text;
  let next = index + 1;
  if (!/^[1-9]\d{0,2}$/.test(digits)) return { digits, next };
  while (
    list.source.charAt(list.at(next).start) === "," &&
    list.isGlued(next) &&
    list.isGlued(next + 1) &&
    list.at(next + 1).kind === "number" &&
    /^\d{3}(?:\.\d+)?$/.test(list.at(next + 1).text)
  ) {
    digits += list.at(next + 1).text;
    next += 2;
    if (digits.includes(".")) break;
  }
  return { digits, next };
}

/** `2^31 - 1`, `2**32`: exact powers of two and ten. */
export function readPower(
  list: TokenList,
  start: { index: number; base: number },
): { value: number; next: number } | undefined {
  let next = start.index;
  if (isMark(list.at(next), "^")) next += 1;
  else if (isMark(list.at(next), "*") && isMark(list.at(next + 1), "*") && list.isGlued(next + 1)) next += 2;
  else return undefined;
  const exponent = parsePlainNumber(list.at(next).text);
  if (exponent === undefined || !Number.isInteger(exponent) || exponent > 64 || exponent < 0)
    return undefined;
  if (start.base !== 2 && start.base !== 10) return undefined;
  next += 1;
  const minus = list.at(next);
  if (minus.text === "-" && list.at(next + 1).text === "1")
    return { value: start.base ** exponent - 1, next: next + 2 };
  return { value: start.base ** exponent, next };
}

const breaksNumber = "*×/^±%‰:∶";

/** A number next to another by a sign of arithmetic is a size, a fraction or a ratio, never a bound. */
export function isPartOfMore(list: TokenList, index: number): boolean {
  const token = list.at(index);
  if (list.isGlued(index) && isMark(token, breaksNumber)) return true;
  if (hasRole(token, "unit") && /^[%‰]|percent/i.test(token.text)) return true;
  const next = list.at(index + 1);
  const isTimes = isMark(token, "*×+") || (token.kind === "word" && token.text === "x");
  return isTimes && (next.kind === "number" || next.kind === "han");
}
