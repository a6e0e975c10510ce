import { excerpt } from "@predgate-tools/openapi/finding.ts";
import type { Example } from "../model/endpoint.ts";
import { typesOf } from "../schema/merge-schemas.ts";
import { changeContents } from "./change-contents.ts";
import { type EndpointRule, reporter } from "./rule.ts";

/** An example that is no JSON proves nothing about the schema. */
export const unreadableExample: EndpointRule = {
  id: "unreadable-example",
  decides:
    "The schema: an example of a JSON body that cannot be read as JSON is left out, but where the schema says text it is that text.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const changed = changeContents(endpoint, (content) => {
      const isText = typesOf(content.schema)?.includes("string") === true;
      const examples = content.examples.flatMap((example): Example[] => {
        // A whole body of null is what editors write where nobody gave an example.
        if (example.value === null) return [];
        if (example.readable) return [example];
        if (isText) return [{ ...example, readable: true }];
        report({
          severity: "warning",
          pointer: example.at,
          message: "The example is not JSON.",
          evidence: excerpt(example.value),
          decision: "It was left out.",
        });
        return [];
      });
      return { ...content, examples };
    });
    return { endpoint: changed, findings };
  },
};
