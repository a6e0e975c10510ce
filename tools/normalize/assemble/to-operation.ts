import type { Json, JsonObject } from "@predgate-tools/openapi/json.ts";
import { own } from "@predgate-tools/openapi/json.ts";
import type { Content, Endpoint, Example, Parameter, Response, Security } from "../model/endpoint.ts";
import { foldPunctuation } from "../schema/fold-punctuation.ts";
import { exampleKey } from "./example-key.ts";
import { publicSchema, withWords } from "./public-schema.ts";

/** Which example of a page became which object of the document, for findings that come after. */
export type Origins = Map<JsonObject, Example>;

/** The answer to a model's create is a component, so that every status it may come with can refer to it. */
export function responseComponentOf(endpoint: Endpoint, origins: Origins): JsonObject | undefined {
  const success = successOf(endpoint);
  return endpoint.responseName === undefined || success === undefined
    ? undefined
    : toResponse(success, origins);
}

export function toOperation({
  endpoint,
  operationId,
  component,
  keyName,
  origins,
}: {
  endpoint: Endpoint;
  operationId: string;
  origins: Origins;
  /** The component that the answer became, if it became one. */
  component: string | undefined;
  keyName(security: Extract<Security, { kind: "key" }>): string;
}): JsonObject {
  const { parameters, body, pages, page } = endpoint;
  return {
    operationId,
    summary: foldPunctuation(endpoint.title),
    ...(endpoint.description === "" ? {} : { description: foldPunctuation(endpoint.description) }),
    "x-source-description": [endpoint.title, endpoint.description]
      .filter((words) => words !== "")
      .join("\n\n"),
    "x-provenance": pages === undefined ? { page, rule: "page" } : { pages, rule: "shared-path" },
    ...(endpoint.deprecated ? { deprecated: true } : {}),
    ...(parameters.length === 0 ? {} : { parameters: parameters.map(toParameter) }),
    ...(body === undefined ? {} : { requestBody: toBody(body, origins) }),
    responses: toResponses({ endpoint, component, origins }),
    ...toSecurity({ security: endpoint.security, keyName }),
  };
}

function toSecurity({
  security,
  keyName,
}: {
  security: Endpoint["security"];
  keyName(security: Extract<Security, { kind: "key" }>): string;
}): JsonObject {
  const asEverywhere =
    security === undefined || (security.length > 0 && security.every(({ kind }) => kind === "bearer"));
  if (asEverywhere) return {};
  if (security.length === 0) return { security: [] };
  return {
    security: [
      Object.fromEntries(security.map((one) => [one.kind === "bearer" ? "bearer" : keyName(one), []])),
    ],
  };
}

function toParameter(parameter: Parameter): JsonObject {
  const { name, in: place, required, example, schema } = parameter;
  const sample = example === undefined ? {} : { example };
  return withWords(
    {
      name,
      in: place,
      ...(required ? { required: true } : {}),
      ...(parameter.deprecated === true ? { deprecated: true } : {}),
      ...parameter.writing,
      schema: publicSchema(schema),
      ...sample,
    },
    parameter.description,
  );
}

function toBody(
  { description, required, contents }: NonNullable<Endpoint["body"]>,
  origins: Origins,
): JsonObject {
  return withWords(
    { ...(required ? { required: true } : {}), content: toContents(contents, origins) },
    description,
  );
}

function toResponses({
  endpoint,
  component,
  origins,
}: {
  endpoint: Endpoint;
  component: string | undefined;
  origins: Origins;
}): JsonObject {
  const success = successOf(endpoint);
  const entries = endpoint.responses.map((response): [string, Json] => {
    const isComponent = component !== undefined && response === success;
    return [
      response.status,
      isComponent ? { $ref: `#/components/responses/${component}` } : toResponse(response, origins),
    ];
  });
  return entries.length === 0 ? { default: { description: "Not documented." } } : Object.fromEntries(entries);
}

function successOf({ responses }: Endpoint): Response | undefined {
  return responses.find(({ status }) => status.startsWith("2"));
}

function toResponse(response: Response, origins: Origins): JsonObject {
  const words = response.description === "" ? response.name : response.description;
  const headers = response.headers.map((header): [string, Json] => {
    const { description, schema, required } = header;
    return [
      header.name,
      withWords({ ...(required ? { required: true } : {}), schema: publicSchema(schema) }, description),
    ];
  });
  const described = withWords({}, words);
  return {
    description:
      own(described, "description") ??
      (response.status === "default" ? "Any other answer." : `Status ${response.status}.`),
    ...(own(described, "x-source-description") === undefined ? {} : described),
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
    ...(response.contents.length === 0 ? {} : { content: toContents(response.contents, origins) }),
  };
}

function toContents(contents: readonly Content[], origins: Origins): JsonObject {
  return Object.fromEntries(
    contents.map((content): [string, Json] => {
      const examples = content.examples.filter((example) => example.foreign !== true);
      const members = examples.map((example, index): [string, Json] => [
        exampleKey(index),
        toExample(example, origins),
      ]);
      return [
        content.mediaType,
        {
          schema: publicSchema(content.schema),
          ...(members.length === 0 ? {} : { examples: Object.fromEntries(members) }),
          ...(Object.keys(content.encoding ?? {}).length === 0 ? {} : { encoding: content.encoding ?? {} }),
        },
      ];
    }),
  );
}

function toExample(example: Example, origins: Origins): JsonObject {
  const { name, description, value } = example;
  const published: JsonObject = {
    ...(name === "" ? {} : { summary: foldPunctuation(name) }),
    ...(description === "" ? {} : { description: foldPunctuation(description) }),
    value,
  };
  origins.set(published, example);
  return published;
}
