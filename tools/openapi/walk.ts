import { isArray, isObject, type Json, type JsonObject } from "./json.ts";

/** A path through a document: object keys and array indexes. */
export type Segments = readonly (string | number)[];

/** Visits a value and everything under it, parents first. Stops going down where `visit` answers false. */
export function walk(value: Json, visit: (value: Json, at: Segments) => boolean | undefined): void {
  const waiting: { value: Json; at: Segments }[] = [{ value, at: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (visit(next.value, next.at) === false) continue;
    const { at } = next;
    const children: { value: Json; at: Segments }[] = [];
    if (isArray(next.value)) {
      for (const [index, item] of next.value.entries()) children.push({ value: item, at: [...at, index] });
    } else if (isObject(next.value)) {
      for (const [key, child] of Object.entries(next.value))
        children.push({ value: child, at: [...at, key] });
    }
    // One by one: a spread would put a million entries on the call stack.
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

const schemaKeywords = [
  "items",
  "additionalProperties",
  "not",
  "contains",
  "propertyNames",
  "if",
  "then",
  "else",
];
const schemaListKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"];
const schemaMapKeywords = ["properties", "patternProperties", "$defs", "dependentSchemas"];

/**
 * Rebuilds a JSON Schema from its leaves up: `change` gets each schema (its subschemas already changed)
 * with its path, and gives the one that takes its place. Values that are no schemas (`default`, `enum`,
 * examples) are left alone, even where they contain a key called `properties`.
 */
export function mapSchema(
  schema: JsonObject,
  change: (schema: JsonObject, at: Segments) => JsonObject,
  at: Segments = [],
): JsonObject {
  const inner = (value: Json, path: Segments): Json =>
    isObject(value) ? mapSchema(value, change, path) : value;
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => {
    if (schemaKeywords.includes(key)) return [key, inner(value, [...at, key])];
    if (schemaListKeywords.includes(key) && isArray(value)) {
      return [key, value.map((item, index) => inner(item, [...at, key, index]))];
    }
    if (schemaMapKeywords.includes(key) && isObject(value)) {
      const members = Object.entries(value).map(([name, item]): [string, Json] => [
        name,
        inner(item, [...at, key, name]),
      ]);
      return [key, Object.fromEntries(members)];
    }
    return [key, value];
  });
  return change(Object.fromEntries(entries), at);
}
