import { isArray, isObject, type Json } from "@predgate-tools/openapi/json.ts";
import type { Schema } from "../model/endpoint.ts";
import { inferred, mergeSchemas } from "./merge-schemas.ts";

const mostItems = 50;

/**
 * The loosest schema that says what all these values have in common. Nothing is required, no number is an
 * integer and no text is a choice: one sample cannot prove any of it. `null` proves only that null may stand there.
 * `addresses`: texts that are all web addresses become `format: uri`, which tells a file from a text.
 */
export function inferSchema(values: readonly Json[], asked: { readonly addresses?: boolean } = {}): Schema {
  return values.map((value) => inferOne(value, asked)).reduce((left, right) => mergeSchemas(left, right));
}

function inferOne(value: Json, asked: { readonly addresses?: boolean }): Schema {
  if (value === null) return { type: "null" };
  if (isArray(value)) {
    return value.length === 0
      ? { type: "array" }
      : { type: "array", items: inferSchema(value.slice(0, mostItems), asked) };
  }
  if (isObject(value)) {
    const properties = Object.entries(value).map(([name, item]): [string, Json] => [
      name,
      inferOne(item, asked),
    ]);
    return { type: "object", properties: Object.fromEntries(properties), [inferred]: true };
  }
  if (asked.addresses === true && typeof value === "string" && isWebAddress(value))
    return { type: "string", format: "uri" };
  return { type: typeof value };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
