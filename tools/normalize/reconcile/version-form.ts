import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isObject, own } from "@predgate-tools/openapi/json.ts";
import type { Content } from "../model/endpoint.ts";
import { type EndpointRule, reporter } from "./rule.ts";

/** The same version, written `owner/name:<hash>` in the request and `<hash>` in the answer. */
export const versionForm: EndpointRule = {
  id: "version-form",
  decides:
    "Both: a request may name a version in three forms, an answer carries the bare hash. Neither becomes a pattern.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const [sent] = versionsIn(endpoint.body?.contents ?? []);
    const answered = versionsIn(endpoint.responses.flatMap((response) => response.contents));
    const other = answered.find(
      ({ version }) => sent !== undefined && version !== sent.version && sent.version.endsWith(`:${version}`),
    );
    if (sent !== undefined && other !== undefined) {
      report({
        severity: "info",
        pointer: `${sent.at}/version`,
        message: "The request names its version in another form than the answer does.",
        evidence: `${excerpt(sent.version)} against ${excerpt(other.version)}`,
        decision:
          "Any text is allowed: owner/name, owner/name:<64 hex> and <64 hex> are legal, and answers carry the last.",
      });
    }
    return { endpoint, findings };
  },
};

function versionsIn(contents: readonly Content[]): { at: string; version: string }[] {
  return contents
    .flatMap((content) => content.examples)
    .flatMap(({ value, at }) => {
      const version = isObject(value) ? own(value, "version") : undefined;
      return typeof version === "string" ? [{ at, version }] : [];
    });
}
