import { isObject, type OpenApiDocument, type Schema, type SchemaObject } from "../model/document.ts";
import type { RegisteredModel } from "../model/registered-model.ts";
import { pageOf } from "../read/provenance.ts";

/**
 * The document with the page of a model's input or output also on each of its properties that names none:
 * a property that a ruling spoke about last was still read from that page.
 */
export function withInheritedPages(
  document: OpenApiDocument,
  models: readonly RegisteredModel[],
): OpenApiDocument {
  const names = new Set(models.flatMap(({ inputSchema, outputSchema }) => [inputSchema, outputSchema]));
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    names.has(name) && isObject(schema) ? withPages(schema as SchemaObject) : schema,
  ]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}

function withPages(schema: SchemaObject): SchemaObject {
  const page = pageOf(schema);
  if (page === undefined || schema.properties === undefined) return schema;
  const properties = Object.entries(schema.properties).map(([name, property]) => [
    name,
    withPage(property, page),
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
}

function withPage(property: Schema, page: string): Schema {
  if (!isObject(property) || pageOf(property) !== undefined || "$ref" in property) return property;
  return { ...property, "x-provenance": { page } };
}
