/** Anything JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; keys keep the order in which they were written. */
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The object under `key`, or an empty one: reading a missing branch of a document is not an error. */
export function objectAt(parent: JsonObject | undefined, key: string): JsonObject {
  const child = own(parent, key);
  return isObject(child) ? child : {};
}

/** The value of an own key. Names in documents are untrusted: `constructor` must not reach the prototype. */
export function own(parent: JsonObject | undefined, key: string): Json | undefined {
  return parent !== undefined && Object.hasOwn(parent, key) ? parent[key] : undefined;
}

/** The same object without some keys. */
export function without(value: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** Equal as JSON: key order does not matter, array order does. */
export function sameJson(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (isArray(left) && isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
  );
}
