import type { OpenApiDocument, SchemaObject } from "../model/document.ts";
import { boundsAsTags } from "../print/constraints.ts";
import { plainText } from "../print/jsdoc.ts";
import { mapSchemas } from "../read/map-schemas.ts";
import { pageOf } from "../read/provenance.ts";

/**
 * The document with every description carrying what a reader of the types wants to see next to a property:
 * the text, the bounds and the page it comes from. The types generator prints the default and the format itself.
 */
export function withDocumentation(document: OpenApiDocument): OpenApiDocument {
  return mapSchemas(document, (schema) => {
    const lines = documentationOf(schema);
    return lines.length === 0 ? schema : { ...schema, description: lines.join("\n") };
  });
}

/** Description, bounds and source of a schema as lines of a documentation comment. */
export function documentationOf(schema: SchemaObject): string[] {
  const page = pageOf(schema);
  return [
    ...(typeof schema.description === "string" && schema.description !== ""
      ? [plainText(schema.description)]
      : []),
    ...boundsAsTags(schema).map(plainTag),
    ...(page === undefined ? [] : [plainTag(`@source ${page}`)]),
  ];
}

function plainTag(tag: string): string {
  return tag.replaceAll(/\s+/g, " ");
}
