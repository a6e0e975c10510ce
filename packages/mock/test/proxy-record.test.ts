import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { createProxy } from "../src/proxy/create-proxy.ts";
import type { Exchange } from "../src/proxy/model.ts";

const riffusion = "/replicate/v1/models/riffusion/riffusion/predictions";
const shared = "/replicate/v1/predictions";
const key = "r8_a-very-secret-key";
const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
const post = (body: unknown): RequestInit => ({ method: "POST", headers, body: JSON.stringify(body) });
const base = "http://proxy.test";

describe("the record", () => {
  async function recorded(): Promise<Exchange[]> {
    const mock = createMock();
    const exchanges: Exchange[] = [];
    const proxy = createProxy({
      upstream: "http://mock.predgate.test",
      fetch: mock.fetch,
      onExchange: ({ exchange }) => exchanges.push(exchange),
    });
    const call = async (path: string, init: RequestInit) =>
      (await (await proxy.fetch(new Request(base + path, init))).json()) as { id: string; status: string };
    const { id } = await call(riffusion, post({ input: { prompt_a: `my key is ${key}` } }));
    for (let poll = 0; poll < 3; poll++) await call(`${shared}/${id}?token=abc&cursor=1`, { headers });
    await proxy.drift();
    return exchanges;
  }

  it("holds everything but keys", async () => {
    const text = JSON.stringify(await recorded());
    expect(text).not.toContain(key);
    expect(text).not.toContain("token=abc");
    expect(text).toContain("cursor=1");
    expect(text).toContain("my key is [removed]");
  });

  it("is replayed in its order, the last answer again and again, without a gateway", async () => {
    const exchanges = await recorded();
    const proxy = createProxy({ replay: exchanges });
    const call = async (path: string, init: RequestInit) =>
      (await proxy.fetch(new Request(base + path, init))).json() as Promise<{
        id: string;
        status: string;
        detail?: string;
      }>;
    const another = { authorization: "Bearer another-key-here" };
    const { id } = await call(riffusion, post({ input: { prompt_a: `my key is ${key}` } }));
    const statuses: string[] = [];
    for (let poll = 0; poll < 5; poll++)
      statuses.push((await call(`${shared}/${id}?token=other&cursor=1`, { headers: another })).status);
    const seen = exchanges
      .slice(1)
      .map(({ response }) =>
        response.body.kind === "json" ? (response.body.value as { status: string }).status : "",
      );
    expect(statuses).toEqual([...seen, seen.at(-1), seen.at(-1)]);
    expect((await call(shared, { headers })).detail).toContain(
      "There is no recorded answer to GET /replicate/v1/predictions",
    );
  });
});
