import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import { isObject, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { canonicalText } from "@predgate-tools/openapi/stable-order.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import type { Endpoint, Schema } from "../model/endpoint.ts";
import type { NamedSchema } from "../model/page.ts";
import { componentName, freeName } from "../schema/names.ts";
import { withoutProvenance } from "../schema/provenance.ts";
import { nameIn, reachableNames, referenceTo } from "../schema/references.ts";
import { changeSchemas } from "./change-contents.ts";
import type { CollectionRule } from "./rule.ts";

/** Every page brings its own copy of the schemas it refers to, and two pages may mean different things by one name. */
export const sharedSchemaNames: CollectionRule = {
  id: "name-collision",
  decides:
    "Both: schemas of one name that say the same are one; where they differ, the later page's gets a number. A name that no component can have is rewritten.",
  apply({ endpoints, schemas: all }) {
    const schemas = stillUsed({ endpoints, schemas: all });
    const findings: Finding[] = [];
    const published = new Map<string, NamedSchema>();
    const byMeaning = new Map<string, string>();
    const renamed = new Map<string, Map<string, string>>();
    for (const [page, own_] of groupByPage(schemas)) {
      const meanings = meaningsOf(own_);
      const names = new Map<string, string>();
      for (const schema of own_) {
        const wanted = componentName(schema.name, "Schema");
        const key = `${wanted}\n${meanings.get(schema.name) ?? ""}`;
        const known = byMeaning.get(key);
        const name = known ?? freeName(wanted, (candidate) => published.has(candidate));
        names.set(schema.name, name);
        if (known !== undefined) continue;
        byMeaning.set(key, name);
        published.set(name, { ...schema, name });
        if (name !== wanted)
          findings.push(collision({ schema, name, wanted, other: published.get(wanted)?.page ?? "" }));
      }
      renamed.set(page, names);
    }
    const rewritten = [...published.values()].map((schema) => ({
      ...schema,
      schema: rewrite({
        schema: schema.schema,
        names: renamed.get(schema.page),
        page: schema.page,
        findings,
      }),
    }));
    return {
      collection: {
        endpoints: endpoints.map((endpoint) =>
          rewriteEndpoint({ endpoint, names: renamed.get(endpoint.page), findings }),
        ),
        schemas: rewritten,
      },
      findings,
    };
  },
};

/** Merged references leave schemas behind that nothing refers to. Pages that only share schemas keep all of theirs. */
function stillUsed({
  endpoints,
  schemas,
}: {
  endpoints: readonly Endpoint[];
  schemas: readonly NamedSchema[];
}): NamedSchema[] {
  const roots = new Map<string, Schema[]>();
  for (const endpoint of endpoints) {
    const own_ = roots.get(endpoint.page) ?? [];
    changeSchemas(endpoint, (schema) => {
      own_.push(schema);
      return schema;
    });
    roots.set(endpoint.page, own_);
  }
  return [...groupByPage(schemas)].flatMap(([page, group]) => {
    const used = roots.get(page);
    if (used === undefined) return group;
    const reached = reachableNames({
      roots: used,
      schemas: new Map(group.map(({ name, schema }) => [name, schema])),
    });
    return group.filter(({ name }) => reached.has(name));
  });
}

function groupByPage(schemas: readonly NamedSchema[]): Map<string, NamedSchema[]> {
  const groups = new Map<string, NamedSchema[]>();
  for (const schema of schemas) {
    const group = groups.get(schema.page);
    if (group === undefined) groups.set(schema.page, [schema]);
    else group.push(schema);
  }
  return groups;
}

/** What each schema says, with what it refers to written out: two schemas of one meaning are interchangeable. */
function meaningsOf(schemas: readonly NamedSchema[]): Map<string, string> {
  const plain = new Map(
    schemas.map(({ name, schema }): [string, JsonObject] => [name, withoutProvenance(schema)]),
  );
  const own_ = new Map([...plain].map(([name, schema]) => [name, canonicalText(schema)]));
  return new Map(
    [...plain.keys()].map((name) => {
      const reached = reach({ name, plain });
      return [
        name,
        [...reached]
          .sort()
          .map((other) => `${other}=${own_.get(other) ?? ""}`)
          .join("\n"),
      ];
    }),
  );
}

function reach({ name, plain }: { name: string; plain: ReadonlyMap<string, JsonObject> }): Set<string> {
  const reached = new Set([name]);
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    mapSchema(plain.get(next) ?? {}, (node) => {
      const other = nameIn(own(node, "$ref"));
      if (other !== undefined && !reached.has(other)) {
        reached.add(other);
        waiting.push(other);
      }
      return node;
    });
  }
  return reached;
}

function rewriteEndpoint({
  endpoint,
  names,
  findings,
}: {
  endpoint: Endpoint;
  names: ReadonlyMap<string, string> | undefined;
  findings: Finding[];
}): Endpoint {
  return changeSchemas(endpoint, (schema) => rewrite({ schema, names, page: endpoint.page, findings }));
}

function rewrite({
  schema,
  names,
  page,
  findings,
}: {
  schema: Schema;
  names: ReadonlyMap<string, string> | undefined;
  page: string;
  findings: Finding[];
}): Schema {
  return mapSchema(schema, (node) => {
    const reference = own(node, "$ref");
    if (reference === undefined) return node;
    const name = names?.get(nameIn(reference) ?? "");
    if (name !== undefined) return { ...node, $ref: referenceTo(name) };
    findings.push({
      rule: "missing-reference",
      severity: "warning",
      page,
      pointer: "",
      message: "A reference leads to a schema that the page does not hold.",
      evidence: excerpt(reference),
      decision: "It was left open.",
    });
    const { $ref: _, ...beside } = node;
    return isObject(beside) ? beside : {};
  });
}

function collision({
  schema,
  name,
  wanted,
  other,
}: {
  schema: NamedSchema;
  name: string;
  wanted: string;
  other: string;
}): Finding {
  return {
    rule: "name-collision",
    severity: "warning",
    page: schema.page,
    pointer: schema.at,
    message: `The page ${other} means something else by the schema ${wanted}.`,
    evidence: excerpt(schema.schema),
    decision: `This page's schema is called ${name}.`,
  };
}
