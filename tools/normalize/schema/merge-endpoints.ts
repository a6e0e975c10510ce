import { isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { canonicalText } from "@predgate-tools/openapi/stable-order.ts";
import type { Body, Content, Endpoint, Parameter, Response, Schema } from "../model/endpoint.ts";
import { withoutProvenance } from "./provenance.ts";

const mostTitles = 3;

/** One endpoint that allows what each of several allows. */
export function mergeEndpoints({
  members,
  exclusive,
}: {
  members: readonly Endpoint[];
  /** True where exactly one body can fit, false where several may. */
  exclusive: boolean;
}): Endpoint {
  const [first] = members;
  if (first === undefined) throw new Error("Merging needs at least one endpoint.");
  const titles = [...new Set(members.map((endpoint) => endpoint.title))];
  const descriptions = [
    ...new Set(members.map((endpoint) => endpoint.description).filter((text) => text !== "")),
  ];
  return {
    ...first,
    title: titles.slice(0, mostTitles).join(" / ") + (titles.length > mostTitles ? " …" : ""),
    description: descriptions.slice(0, mostTitles).join("\n\n"),
    deprecated: members.every((endpoint) => endpoint.deprecated),
    parameters: mergeParameters(members),
    body: mergeBodies({ members, exclusive }),
    responses: mergeResponses(members),
    model: undefined,
    pages: members.map((endpoint) => endpoint.page),
  };
}

function mergeParameters(members: readonly Endpoint[]): Parameter[] {
  const merged = new Map<string, Parameter>();
  const first = members[0]?.path ?? "";
  for (const endpoint of members) {
    for (const parameter of endpoint.parameters) {
      const key = `${parameter.in} ${parameter.name}`;
      if (parameter.in === "path" && !first.includes(`{${parameter.name}}`)) continue;
      const everywhere = members.every((other) =>
        other.parameters.some(
          (one) => one.in === parameter.in && one.name === parameter.name && one.required,
        ),
      );
      if (!merged.has(key))
        merged.set(key, { ...parameter, required: everywhere || parameter.in === "path" });
    }
  }
  return [...merged.values()];
}

function mergeBodies({
  members,
  exclusive,
}: {
  members: readonly Endpoint[];
  exclusive: boolean;
}): Body | undefined {
  const bodies = members.flatMap((endpoint) => (endpoint.body === undefined ? [] : [endpoint.body]));
  const [first] = bodies;
  if (first === undefined) return undefined;
  const required = bodies.length === members.length && bodies.every((body) => body.required);
  return {
    ...first,
    required,
    contents: mergeContents({ contents: bodies.flatMap((body) => body.contents), exclusive }),
  };
}

/** One content for each media type; several schemas of one type become alternatives, all examples are kept. */
export function mergeContents({
  contents,
  exclusive,
}: {
  contents: readonly Content[];
  exclusive: boolean;
}): Content[] {
  const byType = new Map<string, Content[]>();
  for (const content of contents)
    byType.set(content.mediaType, [...(byType.get(content.mediaType) ?? []), content]);
  return [...byType.values()].flatMap((same): Content[] => {
    const [first] = same;
    if (first === undefined) return [];
    const schema = alternatives({ schemas: same.map((content) => content.schema), exclusive });
    return [{ ...first, schema, examples: same.flatMap((content) => content.examples) }];
  });
}

function mergeResponses(members: readonly Endpoint[]): Response[] {
  const byStatus = new Map<string, Response[]>();
  for (const response of members.flatMap((endpoint) => endpoint.responses)) {
    byStatus.set(response.status, [...(byStatus.get(response.status) ?? []), response]);
  }
  return [...byStatus.values()].flatMap((same): Response[] => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        ...first,
        contents: mergeContents({ contents: same.flatMap(({ contents }) => contents), exclusive: false }),
      },
    ];
  });
}

/** Each distinct schema once; several become `oneOf` or `anyOf`, predictions that differ in output share the rest. */
function alternatives({ schemas, exclusive }: { schemas: readonly Schema[]; exclusive: boolean }): Schema {
  const distinct = [
    ...new Map(schemas.map((schema) => [canonicalText(withoutProvenance(schema)), schema])).values(),
  ];
  const [first] = distinct;
  if (first === undefined || distinct.length === 1) return first ?? {};
  return sharedBase(distinct) ?? (exclusive ? { oneOf: distinct } : { anyOf: distinct });
}

/** `allOf [Base, { properties: { output: A } }]` and the same with B → the base once, with an output that is A or B. */
function sharedBase(schemas: readonly Schema[]): Schema | undefined {
  const parts = schemas.map(outputOf);
  const [first] = parts;
  if (first === undefined || parts.some((part) => part === undefined || part.base !== first.base))
    return undefined;
  const outputs = parts.flatMap((part) => part?.outputs ?? []);
  const distinct = [...new Map(outputs.map((output) => [canonicalText(output), output])).values()];
  const nullLast = [...distinct.filter((one) => !isNull(one)), ...distinct.filter(isNull)];
  const output: JsonObject = { anyOf: nullLast };
  return { allOf: [{ $ref: first.base }, { type: "object", properties: { output } }] };
}

function outputOf(schema: Schema): { base: string; outputs: readonly Json[] } | undefined {
  const all = own(schema, "allOf");
  if (!Array.isArray(all) || all.length !== 2) return undefined;
  const [base, difference] = all as readonly Json[];
  const properties = isObject(difference) ? own(difference, "properties") : undefined;
  const output = isObject(properties) ? own(properties, "output") : undefined;
  const outputs = isObject(output) ? own(output, "anyOf") : undefined;
  const reference = isObject(base) ? own(base, "$ref") : undefined;
  if (typeof reference !== "string" || !Array.isArray(outputs)) return undefined;
  return { base: reference, outputs: outputs as readonly Json[] };
}

function isNull(schema: Json): boolean {
  return isObject(schema) && own(schema, "type") === "null";
}
