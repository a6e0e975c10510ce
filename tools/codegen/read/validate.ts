import SwaggerParser from "@apidevtools/swagger-parser";
import { isObject, type OpenApiDocument } from "../model/document.ts";

/** Throws the parser's own account of what is wrong where a document is not valid OpenAPI. */
export async function validateDocument(document: OpenApiDocument): Promise<void> {
  await SwaggerParser.validate(withoutVariableDescriptions(structuredClone(document)) as never);
}

// The schema that the parser ships spells this one property "descriptions" and so refuses valid documents.
function withoutVariableDescriptions(document: OpenApiDocument): OpenApiDocument {
  const servers = Array.isArray(document.servers) ? document.servers : [];
  const variables = servers.filter(isObject).flatMap((server) => Object.values(server.variables ?? {}));
  for (const variable of variables) delete (variable as { description?: string }).description;
  return document;
}
