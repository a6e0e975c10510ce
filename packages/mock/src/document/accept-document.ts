import { danglingReference } from "./dangling-reference.ts";
import type { OpenApiDocument } from "./model.ts";
import { isNode } from "./resolve-reference.ts";

/**
 * A document that the mock can use. OpenAPI 3.0's own keywords become those of 3.1, so that the rest knows one
 * kind. Throws TypeError on anything else, saying what was expected.
 */
export function acceptDocument(value: unknown): OpenApiDocument {
  if (!isNode(value))
    throw new TypeError(
      `Expected an OpenAPI document, which is an object, such as { openapi: "3.1.0", info, paths }${typeof value === "string" ? `, not a path or its text; got ${JSON.stringify(value.slice(0, 60))}. Read and parse the file first, or serve it with predgate-mock --spec FILE` : ""}.`,
    );
  const { openapi } = value;
  if (typeof openapi !== "string" || !/^3\.[012](\.|$)/.test(openapi))
    throw new TypeError(
      `Expected an OpenAPI 3.0, 3.1 or 3.2 document, with "openapi": "3.1.0" at its top; got ${JSON.stringify(openapi ?? value.swagger ?? null)}.`,
    );
  if (!isNode(value.paths)) throw new TypeError("Expected the OpenAPI document to have paths.");
  const dangling = danglingReference(value);
  if (dangling !== undefined)
    throw new TypeError(
      `Expected the $ref ${JSON.stringify(dangling.reference)} at ${dangling.place} to lead somewhere; the document has nothing there.`,
    );
  return openapi.startsWith("3.0") ? (modernise(value) as OpenApiDocument) : value;
}

/** `nullable` becomes a type, and the boolean `exclusive…` become numbers. */
function modernise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modernise);
  if (!isNode(value)) return value;
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = value;
  const schema: Record<string, unknown> = Object.fromEntries(
    Object.entries(rest).map(([key, inner]) => [
      key,
      key === "example" || key === "examples" ? inner : modernise(inner),
    ]),
  );
  if (typeof exclusiveMinimum === "boolean") {
    if (exclusiveMinimum && typeof rest.minimum === "number") {
      schema.exclusiveMinimum = rest.minimum;
      delete schema.minimum;
    }
  } else if (exclusiveMinimum !== undefined) schema.exclusiveMinimum = modernise(exclusiveMinimum);
  if (typeof exclusiveMaximum === "boolean") {
    if (exclusiveMaximum && typeof rest.maximum === "number") {
      schema.exclusiveMaximum = rest.maximum;
      delete schema.maximum;
    }
  } else if (exclusiveMaximum !== undefined) schema.exclusiveMaximum = modernise(exclusiveMaximum);
  if (typeof nullable !== "boolean")
    return nullable === undefined ? schema : { ...schema, nullable: modernise(nullable) };
  if (!nullable) return schema;
  if (typeof schema.$ref === "string" || "allOf" in schema || "oneOf" in schema || "anyOf" in schema)
    return { anyOf: [schema, { type: "null" }] };
  if (typeof schema.type === "string") schema.type = [schema.type, "null"];
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  return schema;
}
