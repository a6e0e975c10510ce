import type { OpenApiDocument } from "../model/document.ts";

/** The whole document as JSON in one file, for programs that read the API at run time. */
export function emitBundledSpec(document: OpenApiDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
