import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { exampleValidator } from "../assemble/example-validator.ts";
import { samplesIn } from "../assemble/samples-in.ts";
import type { Check } from "./check.ts";

/** Every example that is published fits the schema beside it. */
export const validExamples: Check = {
  id: "valid-examples",
  run(document) {
    const validate = exampleValidator(document);
    return samplesIn(document).flatMap(({ at, schemaAt, value }): Finding[] => {
      const fault = validate({ at: schemaAt, value });
      if (fault === undefined) return [];
      return [
        {
          rule: "valid-examples",
          severity: "error",
          page: "openapi.yaml",
          pointer: toPointer(at),
          message: `The example does not fit its schema: ${fault}.`,
          evidence: excerpt(value),
          decision:
            "Nothing is written: the ruling that tightened the schema contradicts the page's example.",
        },
      ];
    });
  },
};
