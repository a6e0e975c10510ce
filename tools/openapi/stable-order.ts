import { isArray, isObject, type Json, type JsonObject } from "./json.ts";

/** Compares by code unit, so that the order is the same under every locale. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The object with its keys sorted, one level deep. */
export function sortKeys(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => byCodeUnit(left, right)));
}

/** A text that is the same for two values exactly when they are equal as JSON. */
export function canonicalText(value: Json): string {
  if (isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(sortKeys(value)).map(
    ([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`,
  );
  return `{${members.join(",")}}`;
}

/** The object with the named keys first, in that order; the others follow as they were. */
export function firstKeys(value: JsonObject, keys: readonly string[]): JsonObject {
  const entries = Object.entries(value);
  const rank = new Map(keys.map((key, index) => [key, index]));
  const last = keys.length;
  return Object.fromEntries(
    entries
      .map((entry, index) => ({ entry, index, rank: rank.get(entry[0]) ?? last }))
      .sort((left, right) => left.rank - right.rank || left.index - right.index)
      .map(({ entry }) => entry),
  );
}
