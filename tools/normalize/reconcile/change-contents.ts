import type { Content, Endpoint, Response, Schema } from "../model/endpoint.ts";

export type Side = "request" | "response";

/** What a rule may want to know about the content it changes. */
export interface ContentPlace {
  readonly side: Side;
  /** The response's status; undefined for a request. */
  readonly status: string | undefined;
}

/** The endpoint with every body and response content changed. */
export function changeContents(
  endpoint: Endpoint,
  change: (content: Content, place: ContentPlace) => Content,
): Endpoint {
  const { body } = endpoint;
  const request = { side: "request", status: undefined } as const;
  return {
    ...endpoint,
    body: body && { ...body, contents: body.contents.map((content) => change(content, request)) },
    responses: endpoint.responses.map((response): Response => {
      const place = { side: "response", status: response.status } as const;
      return { ...response, contents: response.contents.map((content) => change(content, place)) };
    }),
  };
}

/** The endpoint with every schema changed: parameters, headers, bodies, responses. */
export function changeSchemas(
  endpoint: Endpoint,
  change: (schema: Schema, place: { at: string; side: Side; description: string }) => Schema,
): Endpoint {
  const changed = changeContents(endpoint, (content, { side }) => ({
    ...content,
    schema: change(content.schema, { at: content.schemaAt, side, description: "" }),
  }));
  const parameter = (side: Side) => (one: Endpoint["parameters"][number]) => ({
    ...one,
    schema: change(one.schema, { at: one.at, side, description: one.description }),
  });
  return {
    ...changed,
    parameters: changed.parameters.map(parameter("request")),
    responses: changed.responses.map((response) => ({
      ...response,
      headers: response.headers.map(parameter("response")),
    })),
  };
}
