import type { OpenApiDocument, SchemaObject } from "../model/document.ts";
import { mapSchemas } from "../read/map-schemas.ts";
import { withHoistedDefinitions } from "./hoisted-definitions.ts";

/** The document with what openapi-typescript trips over said in other words that mean the same. */
export function withToleratedSchemas(document: OpenApiDocument): OpenApiDocument {
  return mapSchemas(withHoistedDefinitions(document), (schema) => withoutBooleans(withTypedNull(schema)));
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
