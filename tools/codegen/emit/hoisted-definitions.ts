import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { isObject, type OpenApiDocument, type SchemaObject } from "../model/document.ts";
import { mapSchemas } from "../read/map-schemas.ts";
import { toTypeName } from "../registry/identifiers.ts";
import { uniqueNames } from "../registry/unique-names.ts";

/**
 * The document with `$defs` of schemas moved to schemas of their own.
 * The types generator would make them properties that every value must have.
 */
export function withHoistedDefinitions(document: OpenApiDocument): OpenApiDocument {
  const names = uniqueNames(Object.keys(document.components?.schemas ?? {}));
  const moved = new Map<string, string>();
  const hoisted: [string, unknown][] = [];
  const without = mapSchemas(document, (schema, pointer) => {
    if (!isObject(schema.$defs)) return schema;
    const { $defs, ...rest } = schema;
    for (const [name, definition] of Object.entries($defs)) {
      const place = `#${toPointer([...pointer, "$defs", name])}`;
      const newName = names.take(toTypeName(`${pointer.slice(2).join(" ")} ${name}`), place);
      moved.set(place, `#/components/schemas/${newName}`);
      hoisted.push([newName, definition]);
    }
    return rest;
  });
  if (hoisted.length === 0) return document;
  const schemas = { ...without.components?.schemas, ...Object.fromEntries(hoisted) };
  const whole = { ...without, components: { ...without.components, schemas } };
  return mapSchemas(whole, (schema) => redirected(schema, moved));
}

function redirected(schema: SchemaObject, moved: ReadonlyMap<string, string>): SchemaObject {
  if (typeof schema.$ref !== "string") return schema;
  for (const [from, to] of moved) {
    if (schema.$ref === from || schema.$ref.startsWith(`${from}/`)) {
      return { ...schema, $ref: to + schema.$ref.slice(from.length) };
    }
  }
  return schema;
}
