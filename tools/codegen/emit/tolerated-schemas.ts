import { isObject, type OpenApiDocument, type SchemaObject } from "../model/document.ts";
import { mapSchemas } from "../read/map-schemas.ts";
import { withHoistedDefinitions } from "./hoisted-definitions.ts";

/** Private-use characters: no page has them, and no printer changes them but to an escape. */
const percentStandIn = "\uE025";
const ownNameMark = "\uE026";

/** The document with what openapi-typescript trips over said in other words that mean the same. */
export function withToleratedSchemas(document: OpenApiDocument): OpenApiDocument {
  return mapSchemas(withHoistedDefinitions(document), (schema) =>
    withHarmlessNames(withoutBooleans(withTypedNull(schema))),
  );
}

/** Gives properties their own names back in the types that came out. */
export function restoreNames(types: string): string {
  return types.replace(/\\u[eE]025|\uE025/g, "%").replace(/\\u[eE]026|\uE026/g, "");
}

// A constant null is overlooked, a type null is not.
function withTypedNull(schema: SchemaObject): SchemaObject {
  if (schema.const !== null) return schema;
  const { const: _null, ...rest } = schema;
  return { ...rest, type: "null" };
}

// Compositions are searched with `in`, which a schema `true` or `false` does not survive.
function withoutBooleans(schema: SchemaObject): SchemaObject {
  const changed = Object.entries(schema).map(([keyword, value]) => {
    if (["anyOf", "oneOf"].includes(keyword) && Array.isArray(value)) {
      const possible = value.filter((member) => member !== false);
      return possible.length === 0 ? ["not", {}] : [keyword, possible.map(asObject)];
    }
    const isList = ["allOf", "prefixItems"].includes(keyword) && Array.isArray(value);
    return [keyword, isList ? value.map(asObject) : value];
  });
  return Object.fromEntries(changed);
}

function asObject(schema: unknown): unknown {
  if (schema === true) return {};
  return schema === false ? { not: {} } : schema;
}

// Names become parts of a reference, which is then decoded like a URL, and are looked up in plain objects, where
// `constructor` and its like are always found.
function withHarmlessNames(schema: SchemaObject): SchemaObject {
  const changed = Object.entries(schema).map(([keyword, value]) => {
    if (["properties", "patternProperties"].includes(keyword) && isObject(value)) {
      return [
        keyword,
        Object.fromEntries(Object.entries(value).map(([name, member]) => [standIn(name), member])),
      ];
    }
    if (keyword === "required" && Array.isArray(value)) return [keyword, value.map(String).map(standIn)];
    return [keyword, value];
  });
  return Object.fromEntries(changed);
}

function standIn(name: string): string {
  const harmless = name.replaceAll("%", percentStandIn);
  return name in {} ? harmless + ownNameMark : harmless;
}
