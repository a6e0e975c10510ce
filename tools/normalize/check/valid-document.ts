import SwaggerParser from "@apidevtools/swagger-parser";
import { excerpt } from "@predgate-tools/openapi/finding.ts";
import type { Check } from "./check.ts";

/** The document is OpenAPI 3.1 and its references lead somewhere. */
export const validDocument: Check = {
  id: "valid-document",
  async run(document) {
    const copy = structuredClone(document) as unknown as Parameters<typeof SwaggerParser.validate>[0];
    try {
      await SwaggerParser.validate(copy, { resolve: { external: false } });
      return [];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return [
        {
          rule: this.id,
          severity: "error",
          page: "openapi.yaml",
          pointer: "",
          message: "The document is not valid OpenAPI 3.1.",
          evidence: excerpt(message),
          decision: "Nothing is written: mend the rule or the ruling that wrote it.",
        },
      ];
    }
  },
};
