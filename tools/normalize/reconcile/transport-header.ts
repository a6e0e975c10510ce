import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { type EndpointRule, reporter } from "./rule.ts";

const transport = new Set(["content-type", "accept", "content-length", "host"]);

/** OpenAPI says these headers through media types and servers; as parameters it ignores them. */
export const transportHeader: EndpointRule = {
  id: "transport-header",
  decides:
    "Neither: Content-Type, Accept, Content-Length and Host follow from the media types and the server.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const parameters = endpoint.parameters.filter((parameter) => {
      if (parameter.in !== "header" || !transport.has(parameter.name.toLowerCase())) return true;
      report({
        severity: "info",
        pointer: parameter.at,
        message: `${parameter.name} is written as a header parameter.`,
        evidence: excerpt(parameter.example ?? parameter.name),
        decision: "It was left out: the media types of the bodies say it.",
      });
      return false;
    });
    return { endpoint: { ...endpoint, parameters }, findings };
  },
};
