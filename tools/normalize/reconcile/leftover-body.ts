import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { describesNothing } from "../schema/resemblance.ts";
import { type EndpointRule, reporter } from "./rule.ts";

const bodiless = new Set(["get", "head", "trace"]);

/** Editors keep the schema of a body that was switched to `none`, and GET requests carry no body. */
export const leftoverBody: EndpointRule = {
  id: "leftover-body",
  decides: "Neither: a body declared as `none`, or on GET, HEAD or TRACE, is left out with its schema.",
  apply(endpoint) {
    const { body, method } = endpoint;
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    if (body === undefined || (body.declared && !bodiless.has(method))) return { endpoint, findings };
    const [content] = body.contents;
    const empty =
      content === undefined || (describesNothing(content.schema) && content.examples.length === 0);
    if (!empty) {
      report({
        severity: "warning",
        pointer: body.at,
        message: body.declared
          ? `A ${method.toUpperCase()} request is described with a body.`
          : "The body is declared as none, but a schema was left behind.",
        evidence: excerpt(content.schema),
        decision: "The operation takes no body.",
      });
    }
    return { endpoint: { ...endpoint, body: undefined }, findings };
  },
};
