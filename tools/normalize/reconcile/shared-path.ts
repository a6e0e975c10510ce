import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { NamedSchema } from "../model/page.ts";
import { mergeEndpoints } from "../schema/merge-endpoints.ts";
import { operationKind } from "../schema/operation-kind.ts";
import { bodySchemasOf, chooseLiteral, type Literal, withLiteral } from "../schema/tell-apart.ts";
import type { CollectionRule } from "./rule.ts";

/** OpenAPI has one operation for a method and a path, vendors write a page for each model behind it. */
export const sharedPath: CollectionRule = {
  id: "shared-path",
  decides:
    "Both: the pages become one operation whose body is one of theirs (`oneOf`), told apart by a field that each page gives its own values; where no field does that, any of them (`anyOf`).",
  apply({ endpoints, schemas }) {
    const findings: Finding[] = [];
    const named = new Map(schemas.map((schema) => [schema.name, schema]));
    const result = [...groups(endpoints).values()].map((group) => merged({ group, named, findings }));
    return { collection: { endpoints: result, schemas: [...named.values()] }, findings };
  },
};

function groups(endpoints: readonly Endpoint[]): Map<string, Endpoint[]> {
  const byOperation = new Map<string, Endpoint[]>();
  for (const endpoint of endpoints) {
    const key = `${endpoint.method} ${endpoint.path.replaceAll(/\{[^{}]*\}/gu, "{}")}`;
    const group = byOperation.get(key);
    if (group === undefined) byOperation.set(key, [endpoint]);
    else group.push(endpoint);
  }
  return byOperation;
}

function merged({
  group,
  named,
  findings,
}: {
  group: readonly Endpoint[];
  named: Map<string, NamedSchema>;
  findings: Finding[];
}): Endpoint {
  const [first, ...others] = group;
  if (first === undefined) throw new Error("A group of endpoints holds at least one.");
  if (others.length === 0) return first;
  const literal = chooseLiteral({ group, named });
  const members =
    literal === undefined ? group : group.map((endpoint) => withLiteral({ endpoint, literal, named }));
  for (const endpoint of group) findings.push(found({ endpoint, group, literal }));
  const responseName =
    operationKind(first) === "create" && first.stem !== undefined ? "CreatedPrediction" : undefined;
  const {
    stem: _,
    responseName: __,
    ...plain
  } = mergeEndpoints({ members, exclusive: literal !== undefined });
  return responseName === undefined ? plain : { ...plain, responseName };
}

function found({
  endpoint,
  group,
  literal,
}: {
  endpoint: Endpoint;
  group: readonly Endpoint[];
  literal: Literal | undefined;
}): Finding {
  const others = group.filter((other) => other !== endpoint).map((other) => other.page);
  const more = others.length > 3 ? ` and ${others.length - 3} more` : "";
  const bodies = group.some((one) => bodySchemasOf(one).length > 0);
  const apart =
    literal === undefined
      ? "no field tells the pages apart, so the body may be any of theirs."
      : `the body is one of theirs, told apart by ${literal.property}.`;
  return {
    rule: "shared-path",
    severity: literal === undefined && bodies ? "warning" : "info",
    page: endpoint.page,
    pointer: endpoint.at,
    message: `The operation ${endpoint.method.toUpperCase()} ${endpoint.path} is described by ${group.length} pages.`,
    evidence: `also in ${excerpt(others.slice(0, 3).join(", "))}${more}`,
    decision: bodies ? `They became one operation; ${apart}` : "They became one operation.",
  };
}
