import type { Unit } from "./lexicon/term.ts";
import { parsePlainNumber, unitOfSuffix, withSuffix } from "./parse-number.ts";
import { isPartOfMore, readPower, readThousands } from "./read-digits.ts";
import { hasRole, isMark, meaningOf, type TokenList } from "./token.ts";

export interface NumberReading {
  value: number;
  /** The number as written, without separators and unit: what a string-typed value keeps. */
  digits: string;
  unit?: Unit;
  /** Index of the first token behind number and unit. */
  next: number;
  start: number;
  end: number;
  /** Index of the first token behind the number itself. */
  bareNext: number;
}

function readSign(list: TokenList, index: number): { sign: 1 | -1; index: number } | undefined {
  const token = list.at(index);
  if (list.at(index + 1).kind !== "number" && list.at(index + 1).kind !== "word") return { sign: 1, index };
  if (!list.isGlued(index + 1)) return { sign: 1, index };
  if (token.text === "-") return { sign: -1, index: index + 1 };
  if (isMark(token, "+")) return { sign: 1, index: index + 1 };
  if (token.text === "负") return { sign: -1, index: index + 1 };
  return { sign: 1, index };
}

function readQuotedNumber(list: TokenList, index: number): NumberReading | undefined {
  const token = list.at(index);
  const value = parsePlainNumber(token.text);
  if (value === undefined) return undefined;
  const next = index + 1;
  return { value, digits: token.text.trim(), next, bareNext: next, start: token.start, end: token.end };
}

/**
 * A number at a token, with sign, thousands, 万 and unit. `1k`, `50%`, `1/2` and `128*128` are none.
 * In a list a comma always separates, so thousands are read only where one number is meant.
 */
export function readNumber(
  list: TokenList,
  index: number,
  place: "alone" | "list" = "alone",
): NumberReading | undefined {
  const first = list.at(index);
  if (first.kind === "quoted") return readQuotedNumber(list, index);
  const signed = readSign(list, index);
  if (signed === undefined) return undefined;
  const token = list.at(signed.index);
  if (token.kind === "word") return readSuffixed(list, { index, at: signed.index, sign: signed.sign });
  const numeral = meaningOf(token, "numeral");
  if (numeral !== undefined) {
    const unit = meaningOf(list.at(signed.index + 1), "unit");
    const bareNext = signed.index + 1;
    const bare = { value: numeral.value, digits: String(numeral.value), bareNext, start: first.start };
    // Spelled out, only zero is a number by itself: "one" is a pronoun more often.
    if (unit === undefined)
      return numeral.value === 0 || joinsNumeral(list, bareNext)
        ? { ...bare, next: bareNext, end: token.end }
        : readCounted(list, { index: signed.index, reading: { ...bare, next: bareNext, end: token.end } });
    return { ...bare, unit: unit.unit, next: bareNext + 1, end: list.at(bareNext).end };
  }
  if (token.kind !== "number") return undefined;
  const grouped =
    place === "alone" ? readThousands(list, signed.index) : { digits: token.text, next: signed.index + 1 };
  let value = Number(grouped.digits) * signed.sign;
  let next = grouped.next;
  const power = readPower(list, { index: next, base: value });
  if (power !== undefined) ({ value, next } = power);
  else if (isPartOfMore(list, next)) return undefined;
  const scale = meaningOf(list.at(next), "scale");
  if (scale !== undefined) {
    value = Number((value * scale.factor).toPrecision(15));
    next += 1;
  }
  if (!Number.isFinite(value)) return undefined;
  const bareNext = next;
  const end = list.at(next - 1).end;
  const digits =
    power === undefined && scale === undefined
      ? (signed.sign < 0 ? "-" : "") + grouped.digits
      : String(value);
  const unit = readUnit(list, next);
  return { value, digits, bareNext, start: first.start, ...(unit ?? { next, end }) };
}

/** "at least one message", "one or more images": a numeral that a bound needs counts the noun behind it. */
function readCounted(
  list: TokenList,
  place: { index: number; reading: NumberReading },
): NumberReading | undefined {
  const { index, reading } = place;
  const noun = list.at(index + 1);
  const isSecond = hasRole(list.at(index - 1), "or", "to") && hasRole(list.at(index - 3), "between");
  if (isSecond && hasRole(list.at(index - 2), "numeral")) return reading;
  if (hasRole(noun, "bound-after")) return { ...reading, unit: "count" };
  const isNoun = noun.kind === "word" && noun.meanings.length === 0 && /^[a-z]{3,}$/.test(noun.text);
  if (!hasRole(list.at(index - 1), "bound") || !isNoun) return undefined;
  return { ...reading, unit: "count", next: index + 2, end: noun.end };
}

/** "two" of "two to five items", "one" of "at least one and no more than 10 items". */
function joinsNumeral(list: TokenList, index: number): boolean {
  const isBound = hasRole(list.at(index - 2), "bound") && hasRole(list.at(index), "or", "also");
  if (isBound && hasRole(list.at(index + 1), "bound")) return true;
  return (
    hasRole(list.at(index), "or", "to") &&
    hasRole(list.at(index + 1), "numeral") &&
    (hasRole(list.at(index + 2), "unit") || hasRole(list.at(index - 2), "between"))
  );
}

function readSuffixed(
  list: TokenList,
  place: { index: number; at: number; sign: 1 | -1 },
): NumberReading | undefined {
  const token = list.at(place.at);
  const [, digits, suffix] = withSuffix.exec(token.text) ?? [];
  if (digits === undefined || suffix === undefined) return undefined;
  const unit = unitOfSuffix(suffix);
  if (unit === undefined) return undefined;
  const next = place.at + 1;
  const value = Number(digits) * place.sign;
  return {
    value,
    digits: place.sign < 0 ? `-${digits}` : digits,
    unit,
    next,
    bareNext: next,
    start: list.at(place.index).start,
    end: token.end,
  };
}

function readUnit(list: TokenList, index: number): { unit: Unit; next: number; end: number } | undefined {
  const token = list.at(index);
  const unit = meaningOf(token, "unit");
  if (unit === undefined) return undefined;
  const following = meaningOf(list.at(index + 1), "unit");
  const isCompound =
    unit.unit === "count" && following !== undefined && !hasRole(list.at(index + 1), "bound");
  if (isCompound) return { unit: following.unit, next: index + 2, end: list.at(index + 1).end };
  return { unit: unit.unit, next: index + 1, end: token.end };
}
