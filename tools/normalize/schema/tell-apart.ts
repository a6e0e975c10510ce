import { isArray, isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { canonicalText } from "@predgate-tools/openapi/stable-order.ts";
import type { Content, Endpoint, Model, Schema } from "../model/endpoint.ts";
import type { NamedSchema } from "../model/page.ts";
import { operationKind } from "./operation-kind.ts";
import { addProvenance } from "./provenance.ts";
import { nameIn } from "./references.ts";

/** The field by which the bodies of one operation are told apart, and what each page says in it. */
export interface Literal {
  readonly property: string;
  readonly values: ReadonlyMap<Endpoint, LiteralValues>;
}

type LiteralValues =
  | { readonly kind: "enum"; readonly values: readonly Json[] }
  /** A model whose version no page pins: its name, alone or with any version. */
  | { readonly kind: "pattern"; readonly pattern: string };

/** Fields whose value in an example names what is called, rather than being one choice among many. */
const naming = ["version", "model", "model_name", "modelName", "model_id"];

type Named = ReadonlyMap<string, NamedSchema>;

/** The request schemas of an endpoint, JSON or forms. */
export function bodySchemasOf({ body }: Endpoint): Schema[] {
  return (body?.contents ?? []).map((content) => content.schema);
}

/** Looks for a field that every page has and whose values no two pages share. */
export function chooseLiteral({
  group,
  named,
}: {
  group: readonly Endpoint[];
  named: Named;
}): Literal | undefined {
  const properties = group.map((endpoint) => propertiesOf({ endpoint, named }));
  const [first] = properties;
  if (first === undefined) return undefined;
  const common = Object.keys(first).filter((name) => properties.every((one) => Object.hasOwn(one, name)));
  const usual = naming.filter(
    (name) => common.includes(name) || (name === "version" && group.every(isCreate)),
  );
  const candidates = [...usual, ...common.filter((name) => !naming.includes(name))];
  for (const property of candidates) {
    const values = new Map<Endpoint, LiteralValues>();
    for (const [index, endpoint] of group.entries()) {
      const found = valuesOf({ endpoint, property, schema: own(properties[index], property) });
      if (found !== undefined) values.set(endpoint, found);
    }
    if (values.size === group.length && disjoint([...values.values()])) return { property, values };
  }
  return undefined;
}

/** The endpoint with the field fixed to its values and required; a schema with a name is changed where it is kept. */
export function withLiteral({
  endpoint,
  literal,
  named,
}: {
  endpoint: Endpoint;
  literal: Literal;
  named: Map<string, NamedSchema>;
}): Endpoint {
  const values = literal.values.get(endpoint);
  const { body } = endpoint;
  if (values === undefined || body === undefined) return endpoint;
  const fix = (schema: Schema): Schema =>
    fixed({ schema, property: literal.property, values, page: endpoint.page });
  const contents = body.contents.map((content): Content => {
    const name = nameIn(own(content.schema, "$ref"));
    const shared = name === undefined ? undefined : named.get(name);
    if (name === undefined || shared === undefined) return { ...content, schema: fix(content.schema) };
    named.set(name, { ...shared, schema: fix(shared.schema) });
    return content;
  });
  return { ...endpoint, body: { ...body, contents } };
}

function fixed({
  schema,
  property,
  values,
  page,
}: {
  schema: Schema;
  property: string;
  values: LiteralValues;
  page: string;
}): Schema {
  const properties = own(schema, "properties");
  const before = isObject(properties) ? own(properties, property) : undefined;
  const keyword: JsonObject = values.kind === "enum" ? { enum: values.values } : { pattern: values.pattern };
  const provenance = { page, keywords: { [values.kind]: "shared-path" } };
  const isFixed = isObject(before) && own(before, "const") !== undefined;
  const field = isFixed
    ? before
    : addProvenance({ ...(isObject(before) ? before : { type: "string" }), ...keyword }, provenance);
  const required = own(schema, "required");
  const listed = isArray(required) ? required : [];
  return {
    ...schema,
    properties: { ...(isObject(properties) ? properties : {}), [property]: field },
    required: listed.includes(property) ? listed : [property, ...listed],
  };
}

function propertiesOf({ endpoint, named }: { endpoint: Endpoint; named: Named }): JsonObject {
  const [schema] = bodySchemasOf(endpoint);
  const name = nameIn(own(schema, "$ref"));
  const target = name === undefined ? schema : named.get(name)?.schema;
  const properties = own(target, "properties");
  return isObject(properties) ? properties : {};
}

/** On the path that models share, `version` names the model, whether or not a page describes it. */
function isCreate(endpoint: Endpoint): boolean {
  return endpoint.model !== undefined && operationKind(endpoint) === "create";
}

function valuesOf({
  endpoint,
  property,
  schema,
}: {
  endpoint: Endpoint;
  property: string;
  schema: Json | undefined;
}): LiteralValues | undefined {
  if (property === "version" && endpoint.model !== undefined) return versionForms(endpoint.model);
  if (!isObject(schema)) return undefined;
  const declared = own(schema, "const") === undefined ? own(schema, "enum") : [own(schema, "const") ?? null];
  if (isArray(declared)) return { kind: "enum", values: declared };
  if (!naming.includes(property)) return undefined;
  const seen = (endpoint.body?.contents ?? [])
    .flatMap((content) => content.examples)
    .flatMap(({ value }) => (isObject(value) ? [own(value, property)] : []))
    .filter((value) => typeof value === "string" && value !== "");
  const stated = own(schema, "default");
  const all = [...new Set([...seen, ...(typeof stated === "string" ? [stated] : [])])].filter(
    (value) => value !== undefined,
  );
  return all.length === 0 ? undefined : { kind: "enum", values: all };
}

/** `owner/name`, `owner/name:<64 hex>` and `<64 hex>` are legal for a model. */
function versionForms({ name, version }: Model): LiteralValues {
  if (version !== undefined) return { kind: "enum", values: [name, `${name}:${version}`, version] };
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
  return { kind: "pattern", pattern: `^${escaped}(?::[0-9a-f]{64})?$` };
}

function disjoint(all: readonly LiteralValues[]): boolean {
  const seen = new Set<string>();
  for (const one of all) {
    const keys = one.kind === "enum" ? one.values.map((value) => canonicalText(value)) : [one.pattern];
    if (new Set(keys).size !== keys.length || keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
  }
  return true;
}
