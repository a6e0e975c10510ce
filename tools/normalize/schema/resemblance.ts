import { isArray, isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import type { Schema } from "../model/endpoint.ts";
import { typesOf } from "./merge-schemas.ts";
import { allows } from "./type-name.ts";

/**
 * How much a value looks like what a schema describes, from 0 (nothing in common) to 1: for objects, the share
 * of common keys in the smaller of both key sets. A schema that names no keys resembles everything of its type.
 */
export function resemblance({ schema, value }: { schema: Schema; value: Json }): number {
  const types = typesOf(schema);
  if (types !== undefined && !allows(types, value)) return 0;
  if (isArray(value)) {
    const items = own(schema, "items");
    const [first] = value;
    return isObject(items) && first !== undefined ? resemblance({ schema: items, value: first }) : 1;
  }
  const properties = own(schema, "properties");
  if (!isObject(value) || !isObject(properties)) return 1;
  const described = Object.keys(properties);
  const present = Object.keys(value);
  const smaller = Math.min(described.length, present.length);
  if (smaller === 0) return 1;
  return present.filter((key) => Object.hasOwn(properties, key)).length / smaller;
}

/** True for `{}`, `{ type: object, properties: {} }` and the like, which any value of the type fits. */
export function describesNothing(schema: Schema): boolean {
  const properties = own(schema, "properties");
  const items = own(schema, "items");
  if (isObject(properties) && Object.keys(properties).length > 0) return false;
  if (isObject(items) && Object.keys(items).length > 0) return false;
  return Object.keys(schema).every((key) =>
    ["type", "properties", "items", "description", "title"].includes(key),
  );
}
