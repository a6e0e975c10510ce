import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { Json } from "@predgate-tools/openapi/json.ts";
import { canonicalText } from "@predgate-tools/openapi/stable-order.ts";
import type { Content, Endpoint } from "../model/endpoint.ts";
import { foldPunctuation } from "../schema/fold-punctuation.ts";
import { withoutProvenance } from "../schema/provenance.ts";
import type { CollectionRule } from "./rule.ts";

/** The same endpoint, written down twice: exported in two formats, or copied. */
export const duplicatePage: CollectionRule = {
  id: "duplicate-page",
  decides: "The first page by name: another that says the same about the same operation adds nothing.",
  apply(collection) {
    const findings: Finding[] = [];
    const first = new Map<string, Endpoint>();
    const endpoints = collection.endpoints.filter((endpoint) => {
      const key = meaningOf(endpoint);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, endpoint);
        return true;
      }
      findings.push({
        rule: "duplicate-page",
        severity: "warning",
        page: endpoint.page,
        pointer: endpoint.at,
        message: `The page says what ${before.page} says already.`,
        evidence: `${endpoint.method.toUpperCase()} ${endpoint.path}`,
        decision: "It was left out.",
      });
      return false;
    });
    return { collection: { ...collection, endpoints }, findings };
  },
};

/** What an endpoint says, without where and in which words: method, path, parameters and the shapes of the bodies. */
function meaningOf({ method, path, parameters, body, responses, model }: Endpoint): string {
  const shapes = (contents: readonly Content[]): Json =>
    contents.map(({ mediaType, schema }) => [mediaType, withoutProvenance(schema)]);
  return foldPunctuation(
    canonicalText([
      method,
      path,
      model?.name ?? null,
      parameters.map(({ in: place, name, required, schema }) => [place, name, required, schema]),
      body === undefined ? null : shapes(body.contents),
      responses.map(({ status, contents }) => [status, shapes(contents)]),
    ]),
  );
}
