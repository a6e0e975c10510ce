import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { type EndpointRule, reporter } from "./rule.ts";

/** A parameter that the vendor's editor has switched off is no part of the operation. */
export const disabledParameter: EndpointRule = {
  id: "disabled-parameter",
  decides: "Neither: a parameter with `enable: false` is left out.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const parameters = endpoint.parameters.filter((parameter) => {
      if (parameter.enabled) return true;
      report({
        severity: "info",
        pointer: parameter.at,
        message: `The ${parameter.in} parameter ${parameter.name} is switched off in the page.`,
        evidence: excerpt({ name: parameter.name, enable: false }),
        decision: "It was left out.",
      });
      return false;
    });
    return { endpoint: { ...endpoint, parameters }, findings };
  },
};
