import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  own,
  sameJson,
} from "@predgate-tools/openapi/json.ts";
import type { Schema } from "../model/endpoint.ts";
import { withoutProvenance } from "./provenance.ts";

/** Marks an object schema made of samples: it cannot say what is required. Never published. */
export const inferred = "x-inferred";

/** The types a schema allows; undefined where it allows any. */
export function typesOf(schema: Schema): readonly string[] | undefined {
  const type = own(schema, "type");
  if (typeof type === "string") return [type];
  return isArray(type) ? type.filter((one) => typeof one === "string") : undefined;
}

/**
 * A schema that accepts whatever either of the two accepts, and still says what both agree on. A constraint
 * that only one states is dropped; a property that only one knows is kept, for it is not required.
 */
export function mergeSchemas(left: Schema, right: Schema): Schema {
  if (sameJson(withoutProvenance(left), withoutProvenance(right))) return left;
  if (isOpen(left) || isOpen(right)) return described({}, left, right);
  if (isNullOnly(left)) return withNull(right);
  if (isNullOnly(right)) return withNull(left);
  const leftTypes = typesOf(left);
  const rightTypes = typesOf(right);
  if (leftTypes === undefined || rightTypes === undefined) return described({}, left, right);
  const types = mergeTypes(leftTypes, rightTypes);
  const merged: [string, Json][] = [["type", types.length === 1 ? (types[0] ?? "") : types]];
  if (
    types.includes("object") &&
    (own(left, "properties") !== undefined || own(right, "properties") !== undefined)
  ) {
    merged.push(["properties", mergeProperties(left, right)]);
    const required = mergeRequired(left, right);
    if (required.length > 0) merged.push(["required", required]);
    if (own(left, inferred) === true && own(right, inferred) === true) merged.push([inferred, true]);
  }
  if (types.includes("array")) {
    const items = [own(left, "items"), own(right, "items")].filter(isObject);
    const [first, second] = items;
    if (first !== undefined)
      merged.push(["items", second === undefined ? first : mergeSchemas(first, second)]);
  }
  for (const keyword of ["format", "enum", "const", "additionalProperties"]) {
    const value = own(left, keyword);
    if (value !== undefined && sameJson(value, own(right, keyword))) merged.push([keyword, value]);
  }
  return described(Object.fromEntries(merged), left, right);
}

function isOpen(schema: Schema): boolean {
  return Object.keys(schema).every(
    (key) => key === "description" || key === "examples" || key.startsWith("x-"),
  );
}

function isNullOnly(schema: Schema): boolean {
  return own(schema, "type") === "null";
}

function withNull(schema: Schema): Schema {
  const types = typesOf(schema);
  if (types === undefined || types.includes("null")) return schema;
  const values = own(schema, "enum");
  return { ...schema, type: [...types, "null"], ...(isArray(values) ? { enum: [...values, null] } : {}) };
}

function mergeTypes(left: readonly string[], right: readonly string[]): string[] {
  const all = [...new Set([...left, ...right])];
  return all.includes("number") ? all.filter((type) => type !== "integer") : all;
}

function mergeProperties(left: Schema, right: Schema): JsonObject {
  const members = new Map<string, Json>(
    Object.entries(isObject(left["properties"]) ? left["properties"] : {}),
  );
  for (const [name, schema] of Object.entries(isObject(right["properties"]) ? right["properties"] : {})) {
    const before = members.get(name);
    members.set(name, isObject(before) && isObject(schema) ? mergeSchemas(before, schema) : schema);
  }
  return Object.fromEntries(members);
}

/** Only what both require; a schema without a list abstains where it was inferred from samples. */
function mergeRequired(left: Schema, right: Schema): Json[] {
  const lists = [left, right]
    .filter((schema) => own(schema, inferred) !== true)
    .map((schema) => own(schema, "required"));
  const [first, second] = lists;
  if (!isArray(first)) return [];
  if (lists.length === 1) return [...first];
  return isArray(second) ? first.filter((name) => second.includes(name)) : [];
}

function described(merged: Schema, left: Schema, right: Schema): Schema {
  const description = own(left, "description") ?? own(right, "description");
  return description === undefined ? merged : { ...merged, description };
}
