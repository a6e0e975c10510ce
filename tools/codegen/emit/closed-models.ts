import type { OpenApiDocument, SchemaObject } from "../model/document.ts";
import type { RegisteredModel } from "../model/registered-model.ts";
import { mapSchemas } from "../read/map-schemas.ts";

/**
 * The document as the types should see it: an object that names its properties is typed with just those in
 * a known model's input and output, so that a misspelt key does not compile. On the wire both stay open.
 */
export function withClosedModels(
  document: OpenApiDocument,
  models: readonly RegisteredModel[],
): OpenApiDocument {
  const names = new Set(models.flatMap(({ inputSchema, outputSchema }) => [inputSchema, outputSchema]));
  return mapSchemas(document, (schema, pointer) => {
    const isModelSchema = pointer[0] === "components" && pointer[1] === "schemas" && names.has(pointer[2]);
    return isModelSchema && namesItsProperties(schema) ? closed(schema) : schema;
  });
}

function namesItsProperties(schema: SchemaObject): boolean {
  return schema.additionalProperties === true && Object.keys(schema.properties ?? {}).length > 0;
}

function closed(schema: SchemaObject): SchemaObject {
  const { additionalProperties: _open, ...rest } = schema;
  return rest;
}
