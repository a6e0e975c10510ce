import { excerpt } from "@predgate-tools/openapi/finding.ts";
import type { Response } from "../model/endpoint.ts";
import { mergeContents } from "../schema/merge-endpoints.ts";
import { type EndpointRule, reporter } from "./rule.ts";

/** Editors list an answer for each outcome, OpenAPI has one for each status. */
export const repeatedStatus: EndpointRule = {
  id: "repeated-status",
  decides: "Both: answers with one status become one, whose body may be any of theirs.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const merged = new Map<string, Response>();
    for (const response of endpoint.responses) {
      const before = merged.get(response.status);
      if (before === undefined) {
        merged.set(response.status, response);
        continue;
      }
      report({
        severity: "info",
        pointer: response.at,
        message: `The page lists the status ${response.status} more than once.`,
        evidence: excerpt([before, response].map(({ name, description }) => name || description)),
        decision: "The answers became one, whose body may be any of theirs.",
      });
      const contents = mergeContents({
        contents: [...before.contents, ...response.contents],
        exclusive: false,
      });
      merged.set(response.status, { ...before, headers: [...before.headers, ...response.headers], contents });
    }
    return { endpoint: { ...endpoint, responses: [...merged.values()] }, findings };
  },
};
