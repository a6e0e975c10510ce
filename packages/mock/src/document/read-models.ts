import type { ModelEntry, OpenApiDocument, Operation, Schema } from "./model.ts";
import { follow, inlineReferences, isNode } from "./resolve-reference.ts";

const ownPath = /\/models\/([^/{}]+)\/([^/{}]+)\/predictions$/;
/** Whether an input of this name says how many steps are computed. */
export const countsSteps = (name: string): boolean => name === "steps" || name.endsWith("_steps");

const sharedPath = /\/predictions$/;

/**
 * Every model that some create route takes. A request schema says so with `x-predgate-model`; one without it
 * is named by its route (`/models/{owner}/{name}/predictions`) or by the version of its example.
 */
export function readModels(read: {
  document: OpenApiDocument;
  operations: readonly Operation[];
}): ModelEntry[] {
  const { document } = read;
  const models = new Map<string, ModelEntry>();
  for (const operation of read.operations) {
    if (operation.method !== "post") continue;
    if (!ownPath.test(operation.path) && !sharedPath.test(operation.path)) continue;
    for (const { request, examples } of requestsOf({ document, operation })) {
      const merged = withAllOf({ document, schema: request });
      const found = nameOf({ request: merged, operation, examples });
      if (found === undefined) continue;
      const known = models.get(found.name);
      const input = known?.input ?? inputOf({ document, request: merged });
      const defaults = defaultsOf(input);
      models.set(found.name, {
        name: found.name,
        version: known !== undefined && known.version !== "hidden" ? known.version : found.version,
        request: known?.request ?? request,
        input,
        defaults,
        stepInputs: Object.keys(defaults).filter(countsSteps),
        output: known?.output ?? outputOf({ document, operation, request: merged }),
        paths: [...(known?.paths ?? []), operation.path],
      });
    }
  }
  return [...models.values()];
}

interface Request {
  readonly request: Schema;
  readonly examples: readonly unknown[];
}

/** What a create takes, by model. A model's own path makes predictions even where nothing is said of the body. */
function requestsOf(read: { document: OpenApiDocument; operation: Operation }): Request[] {
  const { document, operation } = read;
  const said = operation.bodies.flatMap(({ schema, examples }) =>
    alternatives({ document, schema }).map((request) => ({ request, examples })),
  );
  return said.length === 0 && ownPath.test(operation.path) ? [{ request: {}, examples: [] }] : said;
}

/** The request schemas of an operation: the members of a `oneOf` or `anyOf`, or the one schema itself. */
function alternatives(read: { document: OpenApiDocument; schema: unknown }): Schema[] {
  const { document } = read;
  const schema = follow({ document, value: read.schema });
  const members = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(members)) return members.flatMap((member) => alternatives({ document, schema: member }));
  return Object.keys(schema).length === 0 ? [] : [schema];
}

/** A schema with what the members of its `allOf` say of its properties and its model. */
function withAllOf(read: { document: OpenApiDocument; schema: unknown }): Schema {
  const { document } = read;
  const schema = follow({ document, value: read.schema });
  const { allOf, ...rest } = schema;
  if (!Array.isArray(allOf)) return schema;
  const parts = [...allOf.map((part) => withAllOf({ document, schema: part })), rest];
  const marks = parts.map((part) => part["x-predgate-model"]).filter((mark) => mark !== undefined);
  return {
    ...rest,
    properties: Object.assign({}, ...parts.map((part) => part.properties)) as unknown,
    required: parts.flatMap((part) => (Array.isArray(part.required) ? part.required : [])),
    ...(marks.length === 0 ? {} : { "x-predgate-model": marks.at(-1) }),
  };
}

function nameOf(read: {
  request: Schema;
  operation: Operation;
  examples: readonly unknown[];
}): { name: string; version: string } | undefined {
  const marked = read.request["x-predgate-model"];
  const inExample = read.examples.map((example) => (isNode(example) ? example.version : undefined));
  const hash = inExample
    .map((version) => (typeof version === "string" ? /(?:^|:)([0-9a-f]{64})$/.exec(version)?.[1] : undefined))
    .find((version) => version !== undefined);
  if (isNode(marked) && typeof marked.name === "string")
    return {
      name: marked.name,
      version: typeof marked.version === "string" ? marked.version : (hash ?? "hidden"),
    };
  const own = ownPath.exec(read.operation.path);
  if (own !== null) return { name: `${own[1]}/${own[2]}`, version: hash ?? "hidden" };
  for (const version of inExample) {
    const named = typeof version === "string" ? /^([^/:\s]+\/[^/:\s]+)(?::|$)/.exec(version) : null;
    if (named?.[1] !== undefined) return { name: named[1], version: hash ?? "hidden" };
  }
  return undefined;
}

function inputOf(read: { document: OpenApiDocument; request: Schema }): Schema {
  const properties = isNode(read.request.properties) ? read.request.properties : {};
  const { document } = read;
  return withAllOf({ document, schema: inlineReferences({ document, schema: properties.input }) });
}

function defaultsOf(input: Schema): Record<string, unknown> {
  const properties = isNode(input.properties) ? Object.entries(input.properties) : [];
  return Object.fromEntries(
    properties.flatMap(([name, property]) =>
      isNode(property) && "default" in property ? [[name, property.default]] : [],
    ),
  );
}

/** The `output` that the create's success response declares, without the `null` of an unfinished one. */
function outputOf(read: { document: OpenApiDocument; operation: Operation; request: Schema }): Schema {
  const success = read.operation.responses.find((response) => /^2/.test(response.status));
  const declared = success?.bodies.find((body) => body.schema !== undefined)?.schema;
  const candidates = collect({ document: read.document, schema: declared });
  const wanted =
    candidates.find((candidate) => titleMatches({ candidate, request: read.request })) ?? candidates[0];
  return inlineReferences({ document: read.document, schema: wanted?.schema ?? {} });
}

interface Candidate {
  /** Last step of the `$ref` under `output`: `RiffusionRiffusionOutput`. */
  readonly name: string;
  readonly schema: Schema;
}

/** Where several models share a response, `<Model>Request` and `<Model>Output` belong together. */
function titleMatches({ candidate, request }: { candidate: Candidate; request: Schema }): boolean {
  const marked = request["x-predgate-model"];
  if (!isNode(marked) || typeof marked.name !== "string") return false;
  const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return squeezed(candidate.name).replace(/output$/, "") === squeezed(marked.name);
}

function collect(read: { document: OpenApiDocument; schema: unknown }): Candidate[] {
  const schema = follow({ document: read.document, value: read.schema });
  const nested = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  const own = isNode(schema.properties) ? schema.properties.output : undefined;
  const direct = own === undefined ? [] : withoutNull({ document: read.document, schema: own });
  return [...nested.flatMap((inner) => collect({ document: read.document, schema: inner })), ...direct];
}

function withoutNull(read: { document: OpenApiDocument; schema: unknown }): Candidate[] {
  if (!isNode(read.schema)) return [];
  const reference = typeof read.schema.$ref === "string" ? read.schema.$ref : "";
  const schema = follow({ document: read.document, value: read.schema });
  const members = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(members) && reference === "")
    return members.flatMap((member) => withoutNull({ document: read.document, schema: member }));
  const { description: _, "x-provenance": __, ...keywords } = schema;
  if (schema.type === "null" || Object.keys(keywords).length === 0) return [];
  const type = Array.isArray(schema.type) ? schema.type.filter((one) => one !== "null") : schema.type;
  const single = Array.isArray(type) && type.length === 1 ? type[0] : type;
  return [
    {
      name: reference.split("/").at(-1) ?? "",
      schema: type === undefined ? schema : { ...schema, type: single },
    },
  ];
}
