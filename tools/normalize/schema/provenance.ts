import { isArray, isObject, type Json, type JsonObject, objectAt } from "@predgate-tools/openapi/json.ts";

/** Where something in the document comes from: a page and the rule that shaped it, or rulings. */
export interface Provenance {
  readonly page?: string;
  readonly rule?: string;
  /** The rule that gave each keyword which the page's schema does not say itself. */
  readonly keywords?: Readonly<Record<string, string>>;
}

/** Adds to the `x-provenance` of a schema, keeping what it says already. */
export function addProvenance(node: JsonObject, provenance: Provenance): JsonObject {
  const before = objectAt(node, "x-provenance");
  const keywords = { ...objectAt(before, "keywords"), ...provenance.keywords };
  const merged: JsonObject = {
    ...before,
    ...provenance,
    ...(Object.keys(keywords).length === 0 ? {} : { keywords }),
  };
  return { ...node, "x-provenance": merged };
}

/** The value without any `x-provenance`, for comparing what schemas say. */
export function withoutProvenance<Value extends Json>(value: Value): Value;
export function withoutProvenance(value: Json): Json {
  if (isArray(value)) return value.map((item) => withoutProvenance(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "x-provenance");
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutProvenance(item)]));
}
