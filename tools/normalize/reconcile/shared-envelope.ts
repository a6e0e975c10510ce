import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { isObject, type Json, type JsonObject, own, sameJson } from "@predgate-tools/openapi/json.ts";
import { byCodeUnit, canonicalText } from "@predgate-tools/openapi/stable-order.ts";
import type { Content, Endpoint, Schema } from "../model/endpoint.ts";
import type { NamedSchema } from "../model/page.ts";
import { mergeSchemas } from "../schema/merge-schemas.ts";
import { freeName, pascalCase } from "../schema/names.ts";
import { operationKind } from "../schema/operation-kind.ts";
import { addProvenance, withoutProvenance } from "../schema/provenance.ts";
import type { CollectionRule } from "./rule.ts";

/** One JSON answer of one endpoint that may carry a shared envelope. */
interface Carrier {
  readonly endpoint: Endpoint;
  readonly content: Content;
  readonly keys: readonly string[];
  readonly properties: JsonObject;
}

interface Envelope {
  readonly name: string;
  readonly schema: Schema;
  readonly members: readonly Carrier[];
}

const fewestKeys = 2;
const fewestOperations = 2;
const kinship = 0.6;

/** The answer that many operations share is one schema; what differs stays beside the reference. */
export const sharedEnvelope: CollectionRule = {
  id: "shared-envelope",
  decides:
    "Both: answers with the same keys become one schema that accepts what each of them accepts. The answers of operations on predictions become `Prediction` even where only one page shows it.",
  apply(collection) {
    const carriers = collection.endpoints.flatMap(carriersOf);
    const predictions = carriers.filter(({ endpoint }) =>
      ["create-model", "create", "get", "cancel"].includes(operationKind(endpoint)),
    );
    const taken = new Set(collection.schemas.map((schema) => schema.name));
    const claim = (name: string): string => {
      const free = freeName(name, (candidate) => taken.has(candidate));
      taken.add(free);
      return free;
    };
    const prediction = predictionEnvelope({ carriers: predictions, claim });
    const others = carriers.filter((carrier) => prediction?.members.includes(carrier) !== true);
    const envelopes = [
      ...(prediction === undefined ? [] : [prediction]),
      ...repeated({ carriers: others, claim }),
    ];
    const lifted = new Map<Content, Schema>();
    for (const envelope of envelopes) {
      for (const member of envelope.members) lifted.set(member.content, referenceTo({ envelope, member }));
    }
    const endpoints = collection.endpoints.map((endpoint) => replaceContents({ endpoint, lifted }));
    const schemas = envelopes.map(named);
    return {
      collection: { endpoints, schemas: [...collection.schemas, ...schemas] },
      findings: envelopes.map(found),
    };
  },
};

function carriersOf(endpoint: Endpoint): Carrier[] {
  return endpoint.responses
    .filter((response) => response.status.startsWith("2"))
    .flatMap((response) => response.contents)
    .flatMap((content) => {
      const properties = own(content.schema, "properties");
      if (!isObject(properties) || own(content.schema, "type") !== "object") return [];
      const keys = Object.keys(properties).sort(byCodeUnit);
      return keys.length < fewestKeys ? [] : [{ endpoint, content, keys, properties }];
    });
}

/** The most common shape among the answers about predictions, and all that are akin to it. */
function predictionEnvelope({
  carriers,
  claim,
}: {
  carriers: readonly Carrier[];
  claim(name: string): string;
}): Envelope | undefined {
  const groups = [...bySignature(carriers).values()].sort(
    (left, right) =>
      right.length - left.length ||
      (right[0]?.keys.length ?? 0) - (left[0]?.keys.length ?? 0) ||
      byCodeUnit(left[0]?.keys.join() ?? "", right[0]?.keys.join() ?? ""),
  );
  const anchor = groups[0]?.[0];
  if (anchor === undefined) return undefined;
  const members = groups.flat().filter((carrier) => common(anchor.keys, carrier.keys) >= kinship);
  return { name: claim("Prediction"), schema: merged(members), members };
}

function repeated({
  carriers,
  claim,
}: {
  carriers: readonly Carrier[];
  claim(name: string): string;
}): Envelope[] {
  const groups = [...bySignature(carriers).entries()].sort(([left], [right]) => byCodeUnit(left, right));
  return groups.flatMap(([, members]) => {
    const operations = new Set(members.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`));
    if (operations.size < fewestOperations) return [];
    const keys = members[0]?.keys ?? [];
    const words = keys.slice(0, 4).map(pascalCase).join("");
    return [
      {
        name: claim(`${words === "" ? "Shared" : words}Envelope`),
        schema: withoutLoad(merged(members), members),
        members,
      },
    ];
  });
}

function bySignature(carriers: readonly Carrier[]): Map<string, Carrier[]> {
  const groups = new Map<string, Carrier[]>();
  for (const carrier of carriers) {
    const signature = carrier.keys.join("\n");
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, [carrier]);
    else group.push(carrier);
  }
  return groups;
}

function common(left: readonly string[], right: readonly string[]): number {
  const known = new Set(right);
  const shared = left.filter((key) => known.has(key)).length;
  return shared / (left.length + right.length - shared);
}

/** Merges each distinct shape once: thousands of pages carry the same few. */
function merged(members: readonly Carrier[]): Schema {
  const distinct = new Map(
    members.map(({ content }) => [canonicalText(withoutProvenance(content.schema)), content.schema]),
  );
  return [...distinct.values()].reduce((left, right) => mergeSchemas(left, right));
}

/** What an envelope carries differs from page to page: the envelope only says that it is there. */
function withoutLoad(schema: Schema, members: readonly Carrier[]): Schema {
  const properties = own(schema, "properties");
  if (!isObject(properties)) return schema;
  const entries = Object.entries(properties).map(([name, property]): [string, Json] => {
    const shapes = new Set(
      members.map((member) => canonicalText(withoutProvenance(own(member.properties, name) ?? null))),
    );
    const type = isObject(property) ? own(property, "type") : undefined;
    const isLoad =
      shapes.size > 1 &&
      isObject(property) &&
      (own(property, "properties") ?? own(property, "items")) !== undefined;
    return [name, isLoad && type !== undefined ? { type } : property];
  });
  return { ...schema, properties: Object.fromEntries(entries) };
}

function referenceTo({ envelope, member }: { envelope: Envelope; member: Carrier }): Schema {
  const shared = own(envelope.schema, "properties");
  const own_ = Object.entries(member.properties).filter(([name, schema]) => {
    const common_ = isObject(shared) ? own(shared, name) : undefined;
    return common_ === undefined || !sameJson(withoutProvenance(common_), withoutProvenance(schema));
  });
  const reference = { $ref: `#/components/schemas/${envelope.name}` };
  const telling = own_.filter(
    ([, schema]) => isObject(schema) && Object.keys(withoutProvenance(schema)).length > 0,
  );
  const required = own(member.content.schema, "required");
  const stricter = Array.isArray(required) && !sameJson(required, own(envelope.schema, "required"));
  if (envelope.name === "Prediction" || (telling.length === 0 && !stricter)) return reference;
  const difference: [string, Json][] = [["type", "object"]];
  if (telling.length > 0) difference.push(["properties", Object.fromEntries(telling)]);
  if (stricter) difference.push(["required", required]);
  return { allOf: [reference, Object.fromEntries(difference)] };
}

function replaceContents({
  endpoint,
  lifted,
}: {
  endpoint: Endpoint;
  lifted: ReadonlyMap<Content, Schema>;
}): Endpoint {
  const responses = endpoint.responses.map((response) => ({
    ...response,
    contents: response.contents.map((content) => {
      const schema = lifted.get(content);
      return schema === undefined ? content : { ...content, schema };
    }),
  }));
  return { ...endpoint, responses };
}

function named({ name, schema, members }: Envelope): NamedSchema {
  const [first] = members;
  const page = first?.endpoint.page ?? "";
  const at = first?.content.schemaAt ?? "";
  return { page, at, name, schema: addProvenance(schema, { page, rule: "shared-envelope" }) };
}

function found({ name, members }: Envelope): Finding {
  const pages = [...new Set(members.map(({ endpoint }) => endpoint.page))];
  const others = pages.length > 3 ? ` and ${pages.length - 3} more` : "";
  return {
    rule: "shared-envelope",
    severity: "info",
    page: members[0]?.endpoint.page ?? "",
    pointer: members[0]?.content.schemaAt ?? "",
    message: `The answer has the shape that ${pages.length === 1 ? "one page shows" : `${pages.length} pages share`}.`,
    evidence: `${members[0]?.keys.join(", ") ?? ""} in ${pages.slice(0, 3).join(", ")}${others}`,
    decision: `It became the schema ${name}, which keeps what the pages have in common.`,
  };
}
