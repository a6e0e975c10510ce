import type { Finding } from "@predgate-tools/openapi/finding.ts";
import type { Endpoint, Example } from "../model/endpoint.ts";
import type { NamedSchema } from "../model/page.ts";
import { collectSeen } from "../schema/collect-seen.ts";
import type { Seen } from "../schema/map-with-values.ts";
import type { CollectionRule } from "./rule.ts";
import { evidenceOf } from "./weigh-values.ts";
import { weighingRules } from "./weighing-rules.ts";

/** A body reads the same whether its schema is written out or given a name. */
export const sharedValues: CollectionRule = {
  id: "shared-values",
  decides:
    "As where the schema is written out: what the examples of all pages hold where a shared schema is referred to is weighed by the rules on types, choices, bounds and required properties, each with its own finding.",
  apply({ endpoints, schemas }) {
    const findings: Finding[] = [];
    if (schemas.length === 0) return { collection: { endpoints, schemas }, findings };
    const seen = collectSeen({ places: endpoints.flatMap(evidenceOf), schemas });
    const weighed = schemas.map((named): NamedSchema => {
      const values = seen.get(named.name);
      if (values === undefined) return named;
      let holder = holderOf({ named, values });
      for (const rule of weighingRules) {
        const result = rule.apply(holder);
        holder = result.endpoint;
        for (const finding of result.findings) findings.push(finding);
      }
      return { ...named, schema: holder.responses[0]?.contents[0]?.schema ?? named.schema };
    });
    return { collection: { endpoints, schemas: weighed }, findings };
  },
};

/** Something that looks like an endpoint whose only answer has the schema, and the values as its examples. */
function holderOf({ named, values }: { named: NamedSchema; values: readonly Seen[] }): Endpoint {
  const { page, at, schema } = named;
  const examples = values.map(
    (one): Example => ({ page, at: one.at, name: "", description: "", value: one.value, readable: true }),
  );
  const contents = [{ mediaType: "application/json", schemaAt: at, schema, examples }];
  return {
    page,
    at,
    title: "",
    description: "",
    method: "get",
    path: "",
    deprecated: false,
    parameters: [],
    body: undefined,
    responses: [{ at, status: "200", name: "", description: "", headers: [], contents }],
    security: undefined,
    model: undefined,
  };
}
