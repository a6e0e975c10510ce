import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { createProxy, type ProxyOptions } from "../src/proxy/create-proxy.ts";
import type { Drift } from "../src/proxy/drift/drift.ts";

const riffusion = "/replicate/v1/models/riffusion/riffusion/predictions";
const shared = "/replicate/v1/predictions";
const key = "r8_a-very-secret-key";
const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
const post = (body: unknown): RequestInit => ({ method: "POST", headers, body: JSON.stringify(body) });
const base = "http://proxy.test";
const json = { "content-type": "application/json" };

type Bend = (body: Record<string, unknown>) => unknown;

/** A gateway that is the mock, with its JSON answers bent. */
function bent({
  bend,
  init = {},
}: {
  bend: Bend;
  init?: ResponseInit;
}): Required<Pick<ProxyOptions, "upstream" | "fetch">> {
  const mock = createMock();
  return {
    upstream: "http://mock.predgate.test",
    fetch: async (request) => {
      const response = await mock.fetch(request);
      const body = bend((await response.json()) as Record<string, unknown>);
      return new Response(typeof body === "string" ? body : JSON.stringify(body), {
        status: response.status,
        headers: { "content-type": response.headers.get("content-type") ?? "" },
        ...init,
      });
    },
  };
}

async function driftOf(given: {
  bend?: Bend;
  init?: ResponseInit;
  path?: string;
  call?: RequestInit;
}): Promise<Pick<Drift, "kind" | "direction" | "field">[]> {
  const proxy = createProxy(bent({ bend: given.bend ?? ((body) => body), init: given.init ?? {} }));
  const response = await proxy.fetch(
    new Request(base + (given.path ?? riffusion), given.call ?? post({ input: { prompt_a: "rain" } })),
  );
  await response.text();
  return (await proxy.drift()).map(({ kind, direction, field }) => ({ kind, direction, field }));
}

describe("drift", () => {
  it("is not found where gateway and document agree", async () => {
    expect(await driftOf({})).toEqual([]);
    expect(await driftOf({ call: { headers }, path: shared })).toEqual([]);
    expect(await driftOf({ call: { headers }, path: `${shared}/none` })).toEqual([]);
    expect(await driftOf({ call: post({ input: { alpha: 7 } }) })).toEqual([]);
  });

  const response = "response" as const;
  const request = "request" as const;
  const cases: [string, Parameters<typeof driftOf>[0], Awaited<ReturnType<typeof driftOf>>][] = [
    [
      "a field that the document does not name",
      { bend: (body) => ({ ...body, price: 3 }) },
      [{ kind: "unknown-field", direction: response, field: "/price" }],
    ],
    [
      "one inside another",
      { bend: (body) => ({ ...body, urls: { ...(body.urls as object), embed: "x" } }) },
      [{ kind: "unknown-field", direction: response, field: "/urls/embed" }],
    ],
    [
      "a required field that stayed away",
      { bend: ({ status: _, ...body }) => body },
      [{ kind: "missing-required", direction: response, field: "/status" }],
    ],
    [
      "another type",
      { bend: (body) => ({ ...body, id: 12 }) },
      [{ kind: "type-mismatch", direction: response, field: "/id" }],
    ],
    [
      "a status that is new",
      { bend: (body) => ({ ...body, status: "queued" }) },
      [{ kind: "new-value", direction: response, field: "/status" }],
    ],
    [
      "an output of another shape",
      { bend: (body) => ({ ...body, output: { audio: "https://x.test/a.wav", spectrogram: 4 } }) },
      [{ kind: "type-mismatch", direction: response, field: "/output/spectrogram" }],
    ],
    [
      "an HTTP status that is not documented",
      { init: { status: 299 } },
      [{ kind: "undocumented-status", direction: response, field: "" }],
    ],
    [
      "another content type",
      { init: { headers: { "content-type": "text/html" } } },
      [{ kind: "undocumented-content-type", direction: response, field: "" }],
    ],
    [
      "JSON that is none",
      { bend: () => '{"id":' },
      [{ kind: "unreadable-body", direction: response, field: "" }],
    ],
    [
      "an input that the document refuses",
      { call: post({ input: { alpha: 7 } }), bend: () => createdBody, init: { status: 201, headers: json } },
      [{ kind: "accepted-invalid", direction: request, field: "/input/alpha" }],
    ],
    [
      "an input that the document does not name",
      { call: post({ input: { tempo: 120 } }) },
      [{ kind: "unknown-field", direction: request, field: "/input/tempo" }],
    ],
    [
      "an input in a body that curl says is a form",
      {
        call: {
          ...post({ input: { tempo: 120 } }),
          headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
        },
      },
      [{ kind: "unknown-field", direction: request, field: "/input/tempo" }],
    ],
    [
      "a query parameter that breaks its format",
      {
        path: `${shared}?created_after=yesterday`,
        call: { headers },
        bend: () => ({ next: null, previous: null, results: [] }),
        init: { status: 200, headers: json },
      },
      [{ kind: "accepted-invalid", direction: request, field: "query created_after" }],
    ],
    [
      "a query parameter that the document does not name",
      { path: `${shared}?limit=5`, call: { headers } },
      [{ kind: "unknown-field", direction: request, field: "query limit" }],
    ],
    [
      "a refusal of what the document allows",
      {
        bend: () => ({
          title: "Input validation failed",
          detail: "x",
          status: 422,
          invalid_fields: [{ type: "enum", field: "input.prompt_a", description: "too quiet" }],
        }),
        init: { status: 422, headers: { "content-type": "application/problem+json" } },
      },
      [{ kind: "refused-valid", direction: request, field: "/input/prompt_a" }],
    ],
    [
      "a model that is not documented",
      {
        path: shared,
        call: post({ version: "stranger/things", input: {} }),
        bend: () => ({ ...createdBody, model: "stranger/things" }),
        init: { status: 201, headers: { "content-type": "application/json" } },
      },
      [{ kind: "unknown-model", direction: request, field: "/version" }],
    ],
    [
      "an operation that is not documented",
      {
        path: "/replicate/v1/trainings",
        call: { headers },
        bend: () => ({ results: [] }),
        init: { status: 200 },
      },
      [{ kind: "undocumented-operation", direction: request, field: "" }],
    ],
    [
      "the same in each item of a list once",
      {
        path: shared,
        call: { headers },
        bend: () => ({
          next: null,
          previous: null,
          results: [
            { ...createdBody, cost: 1 },
            { ...createdBody, cost: 2 },
          ],
        }),
      },
      [{ kind: "unknown-field", direction: response, field: "/results/*/cost" }],
    ],
  ];

  it.each(cases)("tells %s", async (_, given, want) => {
    expect(await driftOf(given)).toEqual(want);
  });

  it("is counted, not repeated", async () => {
    const fresh: Drift[][] = [];
    const proxy = createProxy({
      ...bent({ bend: (body) => ({ ...body, price: 3 }) }),
      onExchange: (seen) => fresh.push([...seen.fresh]),
    });
    for (let call = 0; call < 3; call++)
      await (await proxy.fetch(new Request(base + riffusion, post({ input: {} })))).text();
    expect((await proxy.drift()).map(({ count }) => count)).toEqual([3]);
    expect(fresh.map((found) => found.length)).toEqual([1, 0, 0]);
  });
});

const createdBody = {
  id: "w44zs9cet5rmc0cqzp49gpkhf8",
  model: "riffusion/riffusion",
  version: "8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05",
  input: {},
  output: null,
  data_removed: false,
  error: null,
  logs: "",
  status: "starting",
  created_at: "2025-07-12T07:27:54.577Z",
  urls: { get: "https://gateway.test/g", cancel: "https://gateway.test/c", web: "https://gateway.test/p" },
};

it("holds header and query parameters against any document", async () => {
  const schema = { type: "integer", minimum: 1 };
  const spec = {
    openapi: "3.1.0",
    info: { title: "Songs", version: "1" },
    paths: {
      "/songs": {
        parameters: [{ $ref: "#/components/parameters/Page" }],
        get: {
          operationId: "listSongs",
          parameters: [{ name: "X-Tenant", in: "header", required: true, schema: { type: "string" } }],
          responses: { 200: { description: "", content: { "application/json": { schema: {} } } } },
        },
      },
    },
    components: { parameters: { Page: { name: "page", in: "query", schema } } },
  };
  const proxy = createProxy({ spec, upstream: "http://songs.test", fetch: async () => Response.json([]) });
  await (await proxy.fetch(new Request(`${base}/songs?page=2`, { headers: { "x-tenant": "a" } }))).text();
  expect(await proxy.drift()).toEqual([]);
  await (await proxy.fetch(new Request(`${base}/songs?page=0`))).text();
  expect(await proxy.drift()).toMatchObject([
    { kind: "accepted-invalid", field: "query page", seen: '"0"' },
    { kind: "accepted-invalid", field: "header X-Tenant" },
  ]);
});
