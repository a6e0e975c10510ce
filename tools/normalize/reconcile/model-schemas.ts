import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import { isObject, type Json, own, sameJson } from "@predgate-tools/openapi/json.ts";
import type { Content, Endpoint, Model, Schema } from "../model/endpoint.ts";
import type { NamedSchema } from "../model/page.ts";
import { inferSchema } from "../schema/infer-schema.ts";
import { componentName, freeName, pascalCase } from "../schema/names.ts";
import { addProvenance, withoutProvenance } from "../schema/provenance.ts";
import type { CollectionRule } from "./rule.ts";

const predictionRef = "#/components/schemas/Prediction";

/** What a model takes and gives has a name, so that types, flags and documentation can speak of it. */
export const modelSchemas: CollectionRule = {
  id: "model-schemas",
  decides:
    "Both: the request's `input` becomes `<Model>Input`, the request `<Model>Request`, the answer's output `<Model>Output`, open until an example or a ruling shows it. Two models whose names give one schema name are told apart by a number.",
  apply(collection) {
    const findings: Finding[] = [];
    const registry = new Registry(collection.schemas);
    const endpoints = collection.endpoints.map((endpoint) => {
      if (endpoint.model === undefined) return endpoint;
      return withNames({ endpoint, model: endpoint.model, registry, findings });
    });
    return { collection: { endpoints, schemas: registry.all() }, findings };
  },
};

/** Names in use. The same model described twice the same way keeps one name. */
class Registry {
  readonly #schemas = new Map<string, NamedSchema>();
  readonly #owners = new Map<string, string>();

  constructor(schemas: readonly NamedSchema[]) {
    for (const schema of schemas) this.#schemas.set(schema.name, schema);
  }

  /** The stem for a model's schemas: nobody else's, and the same again for the same model and input. */
  stemOf({ model, input }: { model: Model; input: Schema }): { stem: string; wanted: string } {
    const wanted = componentName(pascalCase(model.name), "Model");
    const stem = freeName(wanted, (candidate) => {
      if (["Input", "Output", "Request"].every((suffix) => !this.#schemas.has(candidate + suffix)))
        return false;
      const before = this.#schemas.get(`${candidate}Input`)?.schema;
      const same = before !== undefined && sameJson(withoutProvenance(before), withoutProvenance(input));
      return this.#owners.get(candidate) !== model.name || !same;
    });
    this.#owners.set(stem, model.name);
    return { stem, wanted };
  }

  add(schema: NamedSchema): void {
    if (!this.#schemas.has(schema.name)) this.#schemas.set(schema.name, schema);
  }

  all(): NamedSchema[] {
    return [...this.#schemas.values()];
  }
}

function withNames({
  endpoint,
  model,
  registry,
  findings,
}: {
  endpoint: Endpoint;
  model: Model;
  registry: Registry;
  findings: Finding[];
}): Endpoint {
  const { page, body } = endpoint;
  const [content] = body?.contents ?? [];
  const properties = content === undefined ? undefined : own(content.schema, "properties");
  const input = isObject(properties) ? own(properties, "input") : undefined;
  if (body === undefined || content === undefined || !isObject(properties) || !isObject(input))
    return endpoint;
  const { stem, wanted } = registry.stemOf({ model, input });
  if (stem !== wanted) {
    findings.push({
      rule: "name-collision",
      severity: "warning",
      page,
      pointer: content.schemaAt,
      message: `The names ${wanted}Input, ${wanted}Output and ${wanted}Request are taken by another page.`,
      evidence: excerpt(model.name),
      decision: `This page's schemas are called ${stem}Input, ${stem}Output and ${stem}Request.`,
    });
  }
  const provenance = { page, rule: "model-schemas" };
  const at = content.schemaAt;
  registry.add({
    page,
    at: `${at}/properties/input`,
    name: `${stem}Input`,
    schema: addProvenance(input, provenance),
  });
  registry.add({
    page,
    at: endpoint.at,
    name: `${stem}Output`,
    schema: addProvenance(outputOf(endpoint), provenance),
  });
  const members = Object.entries(properties).map(([name, schema]): [string, Json] =>
    name === "input" ? [name, { $ref: `#/components/schemas/${stem}Input` }] : [name, schema],
  );
  const identity = { name: model.name, ...(model.version === undefined ? {} : { version: model.version }) };
  const request: Schema = {
    ...content.schema,
    "x-predgate-model": identity,
    properties: Object.fromEntries(members),
  };
  registry.add({ page, at, name: `${stem}Request`, schema: addProvenance(request, provenance) });
  const reference = { $ref: `#/components/schemas/${stem}Request` };
  return {
    ...endpoint,
    stem,
    responseName: `${stem}Prediction`,
    body: { ...body, contents: [{ ...content, schema: reference }, ...body.contents.slice(1)] },
    responses: endpoint.responses.map((response) => ({
      ...response,
      contents: response.contents.map((one) => withOutput({ content: one, stem })),
    })),
  };
}

function withOutput({ content, stem }: { content: Content; stem: string }): Content {
  if (own(content.schema, "$ref") !== predictionRef) return content;
  const output = { anyOf: [{ $ref: `#/components/schemas/${stem}Output` }, { type: "null" }] };
  return { ...content, schema: { allOf: [content.schema, { type: "object", properties: { output } }] } };
}

/** What the model gave in the page's own examples, files as addresses; open where they show only null. */
function outputOf(endpoint: Endpoint): Schema {
  const seen = endpoint.responses
    .flatMap((response) => response.contents.flatMap((content) => content.examples))
    .filter((example) => example.foreign !== true)
    .flatMap(({ value }) => (isObject(value) ? [own(value, "output") ?? null] : []))
    .filter((output) => output !== null);
  return seen.length === 0 ? {} : inferSchema(seen, { addresses: true });
}
