import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { changeContents } from "./change-contents.ts";
import { type EndpointRule, reporter } from "./rule.ts";

/** An example that is no JSON proves nothing about the schema. */
export const unreadableExample: EndpointRule = {
  id: "unreadable-example",
  decides: "The schema: an example of a JSON body that cannot be read as JSON is left out.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const changed = changeContents(endpoint, (content) => {
      const examples = content.examples.filter((example) => {
        if (example.readable) return true;
        report({
          severity: "warning",
          pointer: example.at,
          message: "The example is not JSON.",
          evidence: excerpt(example.value),
          decision: "It was left out.",
        });
        return false;
      });
      return { ...content, examples };
    });
    return { endpoint: changed, findings };
  },
};
