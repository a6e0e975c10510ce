import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Served, serve } from "../src/serve.ts";

let served: Served | undefined;
afterEach(() => served?.close());

const create = "/replicate/v1/models/riffusion/riffusion/predictions";
const list = "/replicate/v1/predictions";

/** Sends pieces of a request as they are, each on its own, and gives what comes back until the end. */
async function send(...pieces: (string | Buffer)[]): Promise<string> {
  served = await serve({ clock: "manual" });
  const socket = connect(served.port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text) => {
    answer += text;
  });
  const ended = once(socket, "close");
  for (const piece of pieces) {
    socket.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await ended;
  return answer;
}

const head = (line: string, ...headers: string[]): string =>
  `${[`${line} HTTP/1.1`, "connection: close", "authorization: Bearer k", ...headers].join("\r\n")}\r\n\r\n`;

const json = (body: Buffer): string =>
  head(
    `POST ${create}`,
    "host: 127.0.0.1",
    "content-type: application/json",
    `content-length: ${body.length}`,
  );

test("a body whose letters are cut in two is put together again", async () => {
  const body = Buffer.from(JSON.stringify({ input: { prompt_a: "Dvořák" } }));
  const cut = body.indexOf(0xc5) + 1;
  const answer = await send(json(body), body.subarray(0, cut), body.subarray(cut));
  expect(answer).toContain("HTTP/1.1 201");
  expect(answer).toContain('"prompt_a":"Dvořák"');
});

test("a byte order mark before a body is overlooked", async () => {
  const body = Buffer.from(`\uFEFF${JSON.stringify({ input: { prompt_a: "a" } })}`);
  expect(await send(json(body), body)).toContain("HTTP/1.1 201");
});

test.each([
  ["an absolute target", head(`GET http://gateway.test${list}`, "host: other.test"), "HTTP/1.1 200"],
  [
    "a target with steps back",
    head(`GET /replicate/v1/x/..${list.slice(13)}`, "host: a.test"),
    "HTTP/1.1 200",
  ],
  ["an IPv6 host", head(`GET ${list}`, "host: [::1]:8787"), "HTTP/1.1 200"],
  ["a host with a path in it", head(`GET ${list}`, "host: a.test/x"), "HTTP/1.1 400"],
  ["a host with a user in it", head(`GET ${list}`, "host: me@a.test"), "HTTP/1.1 400"],
  ["a target that is no path", head("OPTIONS *", "host: a.test"), "HTTP/1.1 400"],
  ["a backslash in the path", head("GET /replicate\\v1/predictions", "host: a.test"), "HTTP/1.1 400"],
  ["a call that matches nothing", head("GET /no/such", "host: a.test"), "HTTP/1.1 404"],
])("%s is answered", async (_, request, status) => {
  expect(await send(request)).toContain(status);
});

test("the addresses in an answer are the ones the caller used", async () => {
  const body = Buffer.from(JSON.stringify({ input: { prompt_a: "a" } }));
  const answer = await send(json(body).replace("host: 127.0.0.1", "host: Mock.Test:99"), body);
  expect(answer).toContain('"get":"http://mock.test:99/replicate/v1/predictions/');
});

test("a browser that asks before it calls is told that it may", async () => {
  const answer = await send(head(`OPTIONS ${create}`, "host: a.test", "origin: http://page.test"));
  expect(answer).toContain("HTTP/1.1 204");
  expect(answer.toLowerCase()).toContain("access-control-allow-origin: *");
});

test("a caller that goes away while its call waits is not waited for", async () => {
  served = await serve({ clock: "manual" });
  const gone = new AbortController();
  const call = fetch(served.url + create, {
    method: "POST",
    headers: { authorization: "Bearer k", "content-type": "application/json", prefer: "wait" },
    body: JSON.stringify({ input: { prompt_a: "a" } }),
    signal: gone.signal,
  });
  while (served.mock.journal.calls().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  gone.abort();
  await expect(call).rejects.toThrow();
  while (served.mock.journal.calls()[0]?.status === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(served.mock.journal.calls()).toMatchObject([{ call: "create", status: 201 }]);
});

test("calls that come together by many connections are each answered with their own", async () => {
  served = await serve({ clock: "manual" });
  const { url } = served;
  const prompts = Array.from({ length: 40 }, (_, index) => `prompt ${index}`);
  const answers = await Promise.all(
    prompts.map(async (prompt_a) => {
      const answer = await fetch(url + create, {
        method: "POST",
        headers: { authorization: "Bearer k", "content-type": "application/json" },
        body: JSON.stringify({ input: { prompt_a } }),
      });
      return ((await answer.json()) as { input: { prompt_a: string } }).input.prompt_a;
    }),
  );
  expect(answers).toEqual(prompts);
});

test("headers are found however a document or a fault spells their names", async () => {
  const spec = {
    openapi: "3.1.0",
    info: { title: "Songs", version: "1" },
    paths: {
      "/songs": {
        get: {
          operationId: "listSongs",
          parameters: [{ name: "X-Tenant", in: "header", required: true, schema: { type: "string" } }],
          responses: { 200: { description: "", content: { "application/json": { schema: {} } } } },
        },
      },
    },
  };
  served = await serve({
    spec,
    faults: [
      {
        fault: "problem",
        problem: { title: "No", detail: "No.", status: 503 },
        when: { header: { name: "X-Fault" } },
      },
    ],
  });
  const status = async (headers: Record<string, string>): Promise<number> =>
    (await fetch(`${served?.url}/songs`, { headers: { authorization: "Bearer k", ...headers } })).status;
  expect(await status({})).toBe(422);
  expect(await status({ "x-tenant": "a" })).toBe(200);
  expect(await status({ "X-TENANT": "a", "x-fault": "1" })).toBe(503);
});

test("a connection is kept for as long as its caller wants it", async () => {
  served = await serve({ clock: "manual" });
  const { headers } = await fetch(`${served.url}${list}`, { headers: { authorization: "Bearer k" } });
  expect(headers.get("connection")).toBe("keep-alive");
  // A server that gives up idle connections says after how many seconds.
  expect(headers.get("keep-alive")).toBeNull();
});
