import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { createProxy } from "../src/proxy/create-proxy.ts";
import { type Body, get, post } from "./contract/calls.ts";

const version = "b".repeat(64);
const spec = (...servers: object[]) => ({
  openapi: "3.1.0",
  info: { title: "Based", version: "1" },
  servers,
  paths: {
    "/predictions": {
      post: {
        requestBody: {
          content: {
            "application/json": {
              schema: { type: "object", "x-predgate-model": { name: "painter/landscape", version } },
            },
          },
        },
        responses: { "201": { description: "Made." } },
      },
    },
  },
});
const create = post({ version, input: { prompt: "hills" } });

test.each([
  ["of an address", { url: "https://api.example.com/v1" }, "/v1"],
  ["of an address with a slash behind it", { url: "https://api.example.com/a/v1/" }, "/a/v1"],
  ["alone", { url: "/gate" }, "/gate"],
  [
    "with a variable",
    { url: "{origin}/{v}", variables: { origin: { default: "https://a.b" }, v: { default: "v2" } } },
    "/v2",
  ],
])(
  "a server's path, %s, may stand before the document's paths, and then does in every answer",
  async (_, server, base) => {
    const mock = createMock({ spec: spec(server) });
    const made: Body = await (await mock.fetch(`${base}/predictions`, create)).json();
    expect(made.urls.get).toBe(`http://mock.predgate.test${base}/predictions/${made.id}`);
    expect((await mock.fetch(made.urls.get, get())).status).toBe(200);
    expect((await mock.fetch(made.urls.cancel, post({}))).status).toBe(200);
    expect((await mock.fetch(`${base}/predictions`, get())).status).toBe(200);
    expect(mock.journal.calls()[0]).toMatchObject({ path: `${base}/predictions`, call: "create" });
  },
);

test("a server's path may be left out as well", async () => {
  const mock = createMock({ spec: spec({ url: "https://api.example.com/v1" }) });
  const made: Body = await (await mock.fetch("/predictions", create)).json();
  expect(made.urls.get).toBe(`http://mock.predgate.test/predictions/${made.id}`);
});

test("a server's path that the document's paths begin with is theirs", async () => {
  const { paths, ...rest } = spec({ url: "https://api.example.com/v1" });
  const mock = createMock({ spec: { ...rest, paths: { "/v1/predictions": paths["/predictions"] } } });
  expect((await mock.fetch("/v1/predictions", create)).status).toBe(201);
  expect((await mock.fetch("/v1/v1/predictions", create)).status).toBe(404);
});

test("several servers and sessions named in the path get along", async () => {
  const mock = createMock({ spec: spec({ url: "https://a.b/v1" }, { url: "https://a.b/v1/eu" }) });
  for (const base of ["/v1", "/v1/eu"]) {
    const made: Body = await (await mock.fetch(`/_session/one${base}/predictions`, create)).json();
    expect(made.urls.get).toBe(`http://mock.predgate.test/_session/one${base}/predictions/${made.id}`);
    expect((await mock.fetch(made.urls.get, get())).status).toBe(200);
  }
});

test("the client reaches a gateway under a server's path", () => {
  const mock = createMock({ spec: spec({ url: "https://api.example.com/gate/v1" }) });
  expect(mock.clientOptions.pathPrefix).toBe("/gate");
});

test("the proxy knows a call under a server's path for the document's operation", async () => {
  const document = spec({ url: "https://api.example.com/v1" });
  const gateway = createMock({ spec: document });
  const upstream = "http://mock.predgate.test";
  const proxy = createProxy({ upstream, spec: document, fetch: (request) => gateway.fetch(request) });
  const call = (path: string, init?: RequestInit) =>
    proxy.fetch(new Request(`http://proxy.test${path}`, init));
  await (await call("/v1/predictions", create)).text();
  expect(await proxy.drift()).toEqual([]);
  await (await call("/v1/predictions", { ...create, method: "PUT" })).text();
  expect((await proxy.drift()).map(({ kind }) => kind)).toEqual(["undocumented-operation"]);
});
