import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { type Json, sameJson } from "@predgate-tools/openapi/json.ts";
import { canonicalText } from "@predgate-tools/openapi/stable-order.ts";
import type { Content, Endpoint } from "../model/endpoint.ts";
import { foldPunctuation } from "../schema/fold-punctuation.ts";
import { withoutProvenance } from "../schema/provenance.ts";
import { changeContents } from "./change-contents.ts";
import type { CollectionRule } from "./rule.ts";

/** The same endpoint, written down twice: exported in two formats, or copied. */
export const duplicatePage: CollectionRule = {
  id: "duplicate-page",
  decides:
    "The first page by name: another that says the same about the same operation adds only the examples that the first lacks.",
  apply(collection) {
    const findings: Finding[] = [];
    const first = new Map<string, Endpoint>();
    for (const endpoint of collection.endpoints) {
      const key = meaningOf(endpoint);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, endpoint);
        continue;
      }
      const { merged, added } = withExamples(before, endpoint);
      first.set(key, merged);
      findings.push({
        rule: "duplicate-page",
        severity: "warning",
        page: endpoint.page,
        pointer: endpoint.at,
        message: `The page says what ${before.page} says already.`,
        evidence: `${endpoint.method.toUpperCase()} ${endpoint.path}`,
        decision: added === 0 ? "It was left out." : `It was left out but for ${added} of its examples.`,
      });
    }
    return { collection: { ...collection, endpoints: [...first.values()] }, findings };
  },
};

/** Both have the same contents in the same order: that is what made them the same. */
function withExamples(first: Endpoint, second: Endpoint): { merged: Endpoint; added: number } {
  const others = [second.body?.contents ?? [], ...second.responses.map(({ contents }) => contents)].flat();
  let index = 0;
  let count = 0;
  const merged = changeContents(first, (content) => {
    const added = (others[index++]?.examples ?? []).filter(
      ({ value }) => !content.examples.some((known) => sameJson(known.value, value)),
    );
    count += added.length;
    return added.length === 0 ? content : { ...content, examples: [...content.examples, ...added] };
  });
  return { merged, added: count };
}

/** What an endpoint says, without where and in which words: method, path, parameters and the shapes of the bodies. */
function meaningOf({ method, path, parameters, body, responses, model }: Endpoint): string {
  const shapes = (contents: readonly Content[]): Json =>
    contents.map(({ mediaType, schema }) => [mediaType, withoutProvenance(schema)]);
  return foldPunctuation(
    canonicalText([
      method,
      path,
      model?.name ?? null,
      parameters.map(({ in: place, name, required, schema }) => [
        place,
        name,
        required,
        withoutProvenance(schema),
      ]),
      body === undefined ? null : shapes(body.contents),
      responses.map(({ status, contents }) => [status, shapes(contents)]),
    ]),
  );
}
