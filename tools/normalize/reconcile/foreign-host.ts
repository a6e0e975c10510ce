import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, isObject, type Json } from "@predgate-tools/openapi/json.ts";
import type { Endpoint } from "../model/endpoint.ts";
import { operationKind } from "../schema/operation-kind.ts";
import { type EndpointRule, reporter } from "./rule.ts";

/** Links in an answer that lead to an API, as the ones that pages and pictures are at do not. */
export const foreignHost: EndpointRule = {
  id: "foreign-host",
  decides:
    "The example: the links of an answer stay as they are. They lead to the maker's host, not to the gateway's, so a client must call by id on its own base URL and keep its key to itself.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    if (operationKind(endpoint) === "other") return { endpoint, findings };
    const links = linksOf(endpoint);
    const [first] = links;
    if (first !== undefined) {
      const hosts = [...new Set(links.map(({ link }) => new URL(link).host))].sort();
      report({
        severity: "warning",
        pointer: first.at,
        message: `The answer's links lead to ${hosts.length === 1 ? "another host" : "other hosts"}: ${hosts.join(", ")}.`,
        evidence: excerpt(first.link),
        decision:
          "They were kept as they are; clients call by id on their own base URL and never send the key to them.",
      });
    }
    return { endpoint, findings };
  },
};

/** The absolute addresses under `urls`, which is where a prediction says how to reach it. */
function linksOf(endpoint: Endpoint): { at: string; link: string }[] {
  const examples = endpoint.responses.flatMap((response) =>
    response.contents.flatMap((content) => content.examples),
  );
  return examples.flatMap(({ value, at }) => {
    const urls = isObject(value) ? value["urls"] : undefined;
    if (!isObject(urls)) return [];
    return Object.entries(urls).flatMap(([name, link]) =>
      isLink(link) ? [{ at: `${at}/urls/${name}`, link }] : [],
    );
  });
}

function isLink(value: Json): value is string {
  return (
    typeof value === "string" && !isArray(value) && /^https?:\/\/\S+$/u.test(value) && URL.canParse(value)
  );
}
