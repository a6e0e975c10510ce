import { excerpt } from "@predgate-tools/openapi/finding.ts";
import type { Content, Endpoint, Response } from "../model/endpoint.ts";
import { describesNothing } from "../schema/resemblance.ts";
import { type EndpointRule, type Report, reporter } from "./rule.ts";

const bodiless = new Set(["get", "head", "trace"]);
const emptyAnswers = new Set(["204", "205", "304"]);

/** Editors keep the schema of a body that was switched to `none`, and GET requests carry no body. */
export const leftoverBody: EndpointRule = {
  id: "leftover-body",
  decides:
    "Neither: a body declared as `none`, on GET, HEAD or TRACE, or of an answer with the status 204, 205 or 304 is left out with its schema.",
  apply(written) {
    const { findings, report } = reporter({ rule: this.id, page: written.page });
    const endpoint: Endpoint = {
      ...written,
      responses: written.responses.map((response) => withoutContent({ response, report })),
    };
    const { body, method } = endpoint;
    if (body === undefined || (body.declared && !bodiless.has(method))) return { endpoint, findings };
    const content = telling(body.contents);
    if (content !== undefined) {
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

function withoutContent({ response, report }: { response: Response; report: Report }): Response {
  if (!emptyAnswers.has(response.status) || response.contents.length === 0) return response;
  const content = telling(response.contents);
  if (content !== undefined) {
    report({
      severity: "warning",
      pointer: response.at,
      message: `An answer with the status ${response.status} is described with a body.`,
      evidence: excerpt(content.schema),
      decision: "The answer has no body.",
    });
  }
  return { ...response, contents: [] };
}

/** The first that says something. */
function telling(contents: readonly Content[]): Content | undefined {
  return contents.find(({ schema, examples }) => !describesNothing(schema) || examples.length > 0);
}
