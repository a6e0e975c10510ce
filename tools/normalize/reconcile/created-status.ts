import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { operationKind } from "../schema/operation-kind.ts";
import { type EndpointRule, reporter } from "./rule.ts";

/** A create that answers before the work is done is rarely a plain 200. */
export const createdStatus: EndpointRule = {
  id: "created-status",
  decides:
    "The schema: the status that the page gives is kept. Which others come with the same answer is a ruling.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const kind = operationKind(endpoint);
    const success = endpoint.responses.filter(({ status }) => status.startsWith("2"));
    const [only] = success;
    if ((kind === "create" || kind === "create-model") && success.length === 1 && only?.status === "200") {
      report({
        severity: "warning",
        pointer: only.at,
        message: "The page says that a create answers 200 and nothing else.",
        evidence: excerpt({ name: only.name, code: 200 }),
        decision:
          "200 was kept; a prediction is created (201) or accepted (202) before it has an output, which a ruling may add.",
      });
    }
    return { endpoint, findings };
  },
};
