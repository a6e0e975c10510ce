import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createProxy } from "../src/proxy/create-proxy.ts";
import type { Exchange } from "../src/proxy/model.ts";
import { serveProxy } from "../src/proxy/serve-proxy.ts";

const shared = "/replicate/v1/predictions";
const key = "r8_a-very-secret-key";
const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
const base = "http://proxy.test";

describe("what passes", () => {
  it("goes on as it came, without what speaks of one connection, and with the path that the gateway has before its own", async () => {
    let went: { url: string; headers: Headers; body: string } | undefined;
    const proxy = createProxy({
      upstream: "https://gateway.test/api/",
      fetch: async (request) => {
        went = { url: request.url, headers: request.headers, body: await request.text() };
        return new Response("{}", {
          headers: {
            connection: "close, x-hop",
            "x-hop": "1",
            "keep-alive": "timeout=5",
            "x-end": "2",
            "content-type": "application/json",
          },
        });
      },
    });
    const hop = {
      ...headers,
      connection: "keep-alive, x-mine",
      "x-mine": "1",
      te: "trailers",
      "proxy-authorization": "Basic x",
      "x-other": "é",
    };
    const answer = await proxy.fetch(
      new Request(`${base}/replicate/v1/predictions?cursor=a%2Fb`, {
        method: "POST",
        headers: hop,
        body: '{"a": 1}',
      }),
    );
    expect(went?.url).toBe("https://gateway.test/api/replicate/v1/predictions?cursor=a%2Fb");
    expect(went?.body).toBe('{"a": 1}');
    for (const name of ["connection", "x-mine", "te", "proxy-authorization", "host"])
      expect(went?.headers.has(name)).toBe(false);
    expect([went?.headers.get("authorization"), went?.headers.get("x-other")]).toEqual([
      `Bearer ${key}`,
      "é",
    ]);
    expect(["connection", "x-hop", "keep-alive", "x-end"].map((name) => answer.headers.get(name))).toEqual([
      null,
      null,
      null,
      "2",
    ]);
  });

  it("is streamed: the first part arrives while the gateway still holds the rest", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const upstream = createServer(async (_, answer) => {
      answer.writeHead(200, { "content-type": "text/event-stream" });
      answer.write("event: output\ndata: 1\n\n");
      await held;
      answer.end("event: done\ndata: {}\n\n");
    });
    await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
    const served = await serveProxy({
      proxy: createProxy({ upstream: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}` }),
    });
    try {
      const reader = (await fetch(`${served.url}/stream/x`)).body?.getReader();
      expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("event: output\ndata: 1\n\n");
      release();
      expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("event: done\ndata: {}\n\n");
    } finally {
      release();
      await served.close();
      upstream.close();
    }
  });

  it("is unpacked where the gateway packs it all the same", async () => {
    const upstream = createServer((_, answer) => {
      answer.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      answer.end(gzipSync('{"results":[],"cost":1}'));
    });
    await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
    const proxy = createProxy({ upstream: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}` });
    try {
      const answer = await proxy.fetch(new Request(base + shared, { headers }));
      expect([answer.headers.get("content-encoding"), await answer.json()]).toEqual([
        null,
        { results: [], cost: 1 },
      ]);
      expect((await proxy.drift()).map(({ field }) => field)).toEqual(["/cost"]);
    } finally {
      upstream.close();
    }
  });

  it("is not waited for when the gateway refuses a call without reading it", async () => {
    const refuse = async () =>
      new Response("{}", { status: 404, headers: { "content-type": "application/json" } });
    const proxy = createProxy({ upstream: "http://mock.predgate.test", fetch: refuse });
    const body = new Blob(["x".repeat(100_000)]).stream();
    const call = { method: "POST", headers, body, duplex: "half" } as RequestInit;
    await (await proxy.fetch(new Request(base + shared, call))).text();
    expect(await proxy.drift()).toBeInstanceOf(Array);
    expect(proxy.calls()).toBe(1);
  });

  it("is kept only up to a bound, whatever passes", async () => {
    const seen: Exchange[] = [];
    const part = new Uint8Array(64 * 1024);
    let sent = 0;
    const proxy = createProxy({
      upstream: "https://gateway.test",
      limit: 100_000,
      fetch: async (request) => {
        for await (const chunk of request.body ?? []) sent += chunk.length;
        return new Response(new Blob(Array.from({ length: 64 }, () => part)).stream());
      },
      onExchange: ({ exchange }) => seen.push(exchange),
    });
    const body = new Blob(Array.from({ length: 32 }, () => part)).stream();
    const call = new Request(`${base}/replicate/v1/files`, {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    expect((await (await proxy.fetch(call)).arrayBuffer()).byteLength).toBe(64 * part.length);
    await proxy.drift();
    expect(sent).toBe(32 * part.length);
    expect(seen[0]?.request.body).toEqual({ kind: "omitted", size: 32 * part.length, reason: "too large" });
    expect(seen[0]?.response.body).toEqual({ kind: "omitted", size: 64 * part.length, reason: "too large" });
  });

  it("stops at the gateway too when the caller stops reading", async () => {
    let stopped = false;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(10)),
        cancel: () => {
          stopped = true;
        },
      });
    const proxy = createProxy({
      upstream: "https://gateway.test",
      fetch: async () => new Response(endless()),
    });
    const reader = (await proxy.fetch(new Request(`${base}/stream/x`))).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(stopped).toBe(true);
  });

  it("is a 502 that says so when there is no gateway", async () => {
    const gone = await serveProxy({ proxy: createProxy({ replay: [] }) });
    await gone.close();
    const proxy = createProxy({ upstream: gone.url });
    const answer = await proxy.fetch(new Request(base + shared, { headers }));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([502, "application/problem+json"]);
    expect(((await answer.json()) as { detail: string }).detail).toContain(`could not reach ${gone.url}`);
  });

  it.each([
    undefined,
    "gateway.test",
    "ftp://gateway.test",
    "https://user:pass@gateway.test",
    "https://gateway.test/?key=1",
  ])("needs an upstream that is a base URL, not %s", (upstream) => {
    expect(() => createProxy({ upstream })).toThrow(TypeError);
  });
});
