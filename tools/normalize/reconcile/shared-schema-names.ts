import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import { isObject, objectAt, own } from "@predgate-tools/openapi/json.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import type { Endpoint, Schema } from "../model/endpoint.ts";
import type { NamedSchema } from "../model/page.ts";
import { meaningsOf } from "../schema/meanings.ts";
import { type NameByUse, namesByUse } from "../schema/name-by-use.ts";
import { componentName, freeName } from "../schema/names.ts";
import { addProvenance } from "../schema/provenance.ts";
import { nameIn, reachableNames, referenceTo } from "../schema/references.ts";
import { changeSchemas } from "./change-contents.ts";
import { collision, unnamed } from "./name-findings.ts";
import type { CollectionRule } from "./rule.ts";

/** Every page brings its own copy of the schemas it refers to, and two pages may mean different things by one name. */
export const sharedSchemaNames: CollectionRule = {
  id: "name-collision",
  decides:
    "Both: schemas of one name that say the same are one; where they differ, the later page's gets a number. A name that no component can have keeps its ASCII words; one without any is made of the schema's title, or of where the schema is used first.",
  apply({ endpoints, schemas: all }) {
    const schemas = stillUsed({ endpoints, schemas: all });
    const findings: Finding[] = [];
    const published = new Map<string, NamedSchema>();
    const originals = new Map<string, NamedSchema>();
    const byPage = Map.groupBy(endpoints, (endpoint) => endpoint.page);
    const byMeaning = new Map<string, string>();
    const renamed = new Map<string, Map<string, string>>();
    for (const [page, own_] of groupByPage(schemas)) {
      const meanings = meaningsOf(own_);
      const names = new Map<string, string>();
      const byUse = usesOf({ endpoints: byPage.get(page) ?? [], schemas: own_ });
      for (const schema of own_) {
        const ascii = asciiName(schema);
        const use = byUse.get(schema.name);
        const wanted = ascii === "" ? componentName(use?.name ?? "", "Schema") : ascii;
        const key = `${ascii === "" ? schema.name : ascii}\n${meanings.get(schema.name) ?? ""}`;
        const known = byMeaning.get(key);
        const name = known ?? freeName(wanted, (candidate) => published.has(candidate));
        names.set(schema.name, name);
        if (known !== undefined) continue;
        byMeaning.set(key, name);
        published.set(name, { ...schema, name, schema: traced(schema) });
        originals.set(name, schema);
        if (ascii === "") findings.push(unnamed({ schema, name, usedBy: use?.usedBy }));
        const other = originals.get(wanted);
        if (name !== wanted && other !== undefined) findings.push(collision({ schema, name, wanted, other }));
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

/** The name with the letters that a component may have, or that of the schema's title; "" where neither has any. */
function asciiName({ name, schema }: NamedSchema): string {
  const title = own(schema, "title");
  return componentName(name, "") || componentName(typeof title === "string" ? title : "", "");
}

function usesOf({
  endpoints,
  schemas,
}: {
  endpoints: readonly Endpoint[];
  schemas: readonly NamedSchema[];
}): ReadonlyMap<string, NameByUse> {
  const known = schemas.map((one) => [one.name, { schema: one.schema, asciiName: asciiName(one) }] as const);
  // Almost every page names its schemas in ASCII, and looking for uses is not free.
  return known.some(([, { asciiName: ascii }]) => ascii === "")
    ? namesByUse({ endpoints, schemas: new Map(known) })
    : new Map();
}

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

function traced({ page, schema }: NamedSchema): Schema {
  const rule = own(objectAt(schema, "x-provenance"), "rule");
  return typeof rule === "string" ? schema : addProvenance(schema, { page, rule: "page" });
}
