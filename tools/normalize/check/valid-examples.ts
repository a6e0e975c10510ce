import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import { isObject, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { contentsIn } from "../assemble/contents-in.ts";
import { exampleValidator } from "../assemble/example-validator.ts";
import type { Check } from "./check.ts";

/** Every example that is published fits the schema beside it. */
export const validExamples: Check = {
  id: "valid-examples",
  run(document) {
    const validate = exampleValidator(document);
    return contentsIn(document).flatMap(({ at, content }): Finding[] => {
      const examples = own(content, "examples");
      if (!isObject(examples)) return [];
      return Object.entries(examples).flatMap(([name, example]): Finding[] => {
        if (!isObject(example)) return [];
        const fault = validate({ at: [...at, "schema"], value: own(example, "value") ?? null });
        if (fault === undefined) return [];
        return [
          {
            rule: "valid-examples",
            severity: "error",
            page: "openapi.yaml",
            pointer: toPointer([...at, "examples", name]),
            message: `The example ${fault}.`,
            evidence: excerpt(own(example, "value") ?? null),
            decision:
              "Nothing is written: the ruling that tightened the schema contradicts the page's example.",
          },
        ];
      });
    });
  },
};
