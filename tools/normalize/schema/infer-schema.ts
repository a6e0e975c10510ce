import { isArray, isObject, type Json } from "@predgate-tools/openapi/json.ts";
import type { Schema } from "../model/endpoint.ts";
import { inferred, mergeSchemas } from "./merge-schemas.ts";

const mostItems = 50;

/**
 * The loosest schema that says what all these values have in common. Nothing is required, no number is an
 * integer and no text is a choice: one sample cannot prove any of it. `null` proves only that null may stand there.
 */
export function inferSchema(values: readonly Json[]): Schema {
  return values.map(inferOne).reduce((left, right) => mergeSchemas(left, right));
}

function inferOne(value: Json): Schema {
  if (value === null) return { type: "null" };
  if (isArray(value)) {
    return value.length === 0
      ? { type: "array" }
      : { type: "array", items: inferSchema(value.slice(0, mostItems)) };
  }
  if (isObject(value)) {
    const properties = Object.entries(value).map(([name, item]): [string, Json] => [name, inferOne(item)]);
    return { type: "object", properties: Object.fromEntries(properties), [inferred]: true };
  }
  return { type: typeof value };
}
