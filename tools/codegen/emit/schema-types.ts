import { printableLines } from "@predgate-tools/openapi/printable.ts";
import openapiTS, { astToString } from "openapi-typescript";
import type { OpenApiDocument } from "../model/document.ts";
import type { RegisteredModel } from "../model/registered-model.ts";
import { header } from "../print/header.ts";
import { withClosedModels } from "./closed-models.ts";
import { withDocumentation } from "./documented-schemas.ts";
import { restoreNames, withHarmlessNames } from "./harmless-names.ts";
import { shareShapes } from "./shared-shapes.ts";
import { withToleratedSchemas } from "./tolerated-schemas.ts";

/**
 * `paths`, `components`, `operations` and `webhooks` of a document as TypeScript types.
 * The one place that knows openapi-typescript: its golden outputs are in `fixtures/schema-types`.
 */
export async function emitSchemaTypes(
  document: OpenApiDocument,
  models: readonly RegisteredModel[],
): Promise<string> {
  const shown = withDocumentation(withClosedModels(document, models));
  const prepared = withHarmlessNames(withToleratedSchemas(shown));
  const nodes = await openapiTS(structuredClone(prepared) as never, {
    // A default is what the gateway fills in, so a request may leave the property out.
    defaultNonNullable: false,
    // `type: object` without properties says nothing of its keys; the other setting types it as always empty.
    emptyObjectsUnknown: true,
    silent: true,
  });
  return `${header}\n${printableLines(shareShapes(restoreNames(tidyDocumentation(astToString(nodes))))).trimEnd()}\n`;
}

// openapi-typescript takes our tags for lines of the description, and prints an empty default as nothing.
function tidyDocumentation(types: string): string {
  return types
    .replace(/^(\s*\*)\s+(@[a-zA-Z]+ )/gm, "$1 $2")
    .replace(/@description (?=@[a-zA-Z])/g, "")
    .replace(/@default\s*?(?=$| \*\/)/gm, '@default ""');
}
