import type { Reader } from "./claim.ts";
import type { Bound, Unit } from "./lexicon/term.ts";
import type { Keyword } from "./model.ts";
import { hasRole, type TokenList } from "./token.ts";

/** What a bound is a bound of: the number itself, a text's length, an array's length, or something that no keyword says. */
export type Measure = "value" | "length" | "items" | "none";

interface Measured {
  unit: Unit | undefined;
  /** Words before the cue: 长度, 数量. */
  subject: "length" | "amount" | undefined;
  force: "noun" | "comparison" | "range" | "symbol";
}

const timeUnits: readonly Unit[] = ["millisecond", "second", "minute", "hour", "day"];
const longUnits: readonly Unit[] = ["hour", "day"];
const neverBounds: readonly Unit[] = ["file-size", "byte", "percent"];

/** The time unit that a description gives its number, from 单位：秒, "in seconds", （秒）. */
export function statedTimeUnit(list: TokenList): Unit | undefined {
  for (let index = 0; index < list.length; index += 1) {
    for (const meaning of list.at(index).meanings) {
      if (meaning.role !== "unit" || !timeUnits.includes(meaning.unit)) continue;
      const before = list.at(index - 1);
      const behindNumber = before.kind === "number" || hasRole(before, "numeral", "scale");
      if (!behindNumber && (list.at(index).text.length > 1 || before.text !== "个")) return meaning.unit;
    }
  }
  return undefined;
}

function measureText(measured: Measured): Measure {
  if (measured.unit === "character") return "length";
  if (measured.unit === "place") return "length";
  if (measured.unit === undefined && measured.subject === "length") return "length";
  return "none";
}

function measureArray(measured: Measured): Measure {
  if (measured.unit === "count") return "items";
  if (measured.unit !== undefined) return "none";
  if (measured.subject !== undefined) return "items";
  return measured.force === "comparison" ? "items" : "none";
}

function measureNumber(reader: Reader, measured: Measured): Measure {
  const { type } = reader;
  const { unit } = measured;
  if (unit === undefined) return "value";
  // A whole number between 0 % and 100 % counts per cent; any other number may be the share itself.
  if (unit === "percent" && measured.force !== "noun" && type.whole) return "value";
  if (neverBounds.includes(unit) || unit === "character" || unit === "place") return "none";
  if (unit === "pixel" && measured.force === "comparison") return "none";
  if (!timeUnits.includes(unit)) return "value";
  return isInUnit(reader, unit) ? "value" : "none";
}

/** `默认 1 小时` of a number in seconds is not 1; of a number whose unit nobody says, hours and days are a guess. */
export function isInUnit({ timeUnit }: Reader, unit: Unit | undefined): boolean {
  if (unit === undefined || !timeUnits.includes(unit)) return true;
  return timeUnit === undefined ? !longUnits.includes(unit) : timeUnit === unit;
}

export function measure(reader: Reader, measured: Measured): Measure {
  const { type } = reader;
  if (!type.known) {
    if (measured.unit === "character" || measured.subject === "length") return "length";
    return measured.unit === "count" ? "none" : measureNumber(reader, measured);
  }
  if (type.numeric) {
    const value = measureNumber(reader, measured);
    if (value !== "none" || measured.unit !== "character") return value;
  }
  if (type.allows("string")) return measureText(measured);
  if (type.allows("array")) return measureArray(measured);
  return "none";
}

const lengthKeywords: Readonly<Record<"length" | "items", Readonly<Record<"low" | "high", Keyword>>>> = {
  length: { low: "minLength", high: "maxLength" },
  items: { low: "minItems", high: "maxItems" },
};

/** Lengths count whole things, so "fewer than 10" is at most 9. A bound that no length can have is none. */
export function boundKeyword(bound: {
  bound: Bound;
  value: number;
  measure: Measure;
}): { keyword: Keyword; value: number } | undefined {
  if (bound.measure === "none") return undefined;
  if (bound.measure === "value") return { keyword: bound.bound, value: bound.value };
  const isLow = bound.bound === "minimum" || bound.bound === "exclusiveMinimum";
  const step = bound.bound === "exclusiveMinimum" ? 1 : bound.bound === "exclusiveMaximum" ? -1 : 0;
  const value = bound.value + step;
  if (!Number.isSafeInteger(value) || value < 0) return undefined;
  return { keyword: lengthKeywords[bound.measure][isLow ? "low" : "high"], value };
}
