import { expect, test } from "vitest";
import { created, get, post, rejection, riffusion, shared } from "./calls.ts";
import type { Open } from "./subject.ts";

/** Limits, credit and connections. */
export function trouble(open: Open): void {
  test("rate limits are announced on every answer of the API", async () => {
    const reached = await open();
    const first = await reached.fetch(shared, get());
    expect(first.headers.get("ratelimit-remaining")).toBe("2999");
    expect(Number(first.headers.get("ratelimit-reset"))).toBeGreaterThan(0);
    const create = await reached.fetch(riffusion, post({ input: {} }));
    expect(create.headers.get("ratelimit-remaining")).toBe("599");
  });

  test("limits in force answer 429 with the hint in the body, or in a header", async () => {
    const inBody = await open({ faults: "rate-limited" });
    expect((await inBody.fetch(riffusion, post({ input: {} }))).status).toBe(201);
    const refused = await inBody.fetch(riffusion, post({ input: {} }));
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe(null);
    expect(await refused.json()).toEqual({
      detail: "Request was throttled. Your rate limit resets in ~10s.",
      status: 429,
      retry_after: 10,
    });
    await inBody.mock.clock.advance("10s");
    expect((await inBody.fetch(riffusion, post({ input: {} }))).status).toBe(201);
    const inHeader = await open({ faults: "rate-limited-header" });
    await inHeader.fetch(riffusion, post({ input: {} }));
    const hinted = await inHeader.fetch(riffusion, post({ input: {} }));
    expect(hinted.headers.get("retry-after")).toBe("10");
    expect(await hinted.json()).not.toHaveProperty("retry_after");
  });

  test("no credit is a 402", async () => {
    const reached = await open({ faults: "no-credit" });
    const answer = await reached.fetch(riffusion, post({ input: {} }));
    expect(answer.status).toBe(402);
    expect((await answer.json()).title).toBe("Insufficient credit");
  });

  test("a dropped connection rejects, before or after the create took effect", async () => {
    for (const [faults, made] of [
      ["drop-before", 0],
      ["drop-after", 1],
    ] as const) {
      const reached = await open({ faults });
      const error = await rejection(reached.fetch(riffusion, post({ input: {} })));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe("fetch failed");
      expect(["UND_ERR_SOCKET", "ECONNRESET"]).toContain(error.cause.code);
      expect((await (await reached.fetch(shared, get())).json()).results).toHaveLength(made);
    }
  });

  test("a truncated body cannot be read to its end, and a malformed one is no JSON", async () => {
    const reached = await open();
    const { id } = await created(reached);
    const cut = await reached.fetch(`${shared}/${id}`, get({ "mock-faults": "truncated" }));
    expect(cut.status).toBe(200);
    await expect(cut.text()).rejects.toThrow();
    const garbled = await reached.fetch(`${shared}/${id}`, get({ "mock-faults": "malformed" }));
    expect(garbled.headers.get("content-type")).toBe("application/json");
    await expect(garbled.json()).rejects.toThrow(SyntaxError);
    const page = await reached.fetch(`${shared}/${id}`, get({ "mock-faults": "html" }));
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toMatch(/^text\/html/);
    await reached.mock.clock.runUntilIdle();
    const file = await reached.fetch(`/delivery/${id}/gen_sound.wav`, get({ "mock-faults": "html" }));
    expect(file.headers.get("etag")).toBe(null);
    expect(await file.text()).toMatch(/^<!doctype html>/);
    const posted = await reached.fetch(riffusion, post({ input: {} }, { "mock-faults": "html" }));
    expect([posted.status, posted.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  });
}
