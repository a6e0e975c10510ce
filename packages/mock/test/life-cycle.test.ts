import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";

const headers = { authorization: "Bearer some-key", "content-type": "application/json" };
const path = "/replicate/v1/models/riffusion/riffusion/predictions";
const post = (body: unknown, more?: Record<string, string>): RequestInit => ({
  method: "POST",
  headers: { ...headers, ...more },
  body: JSON.stringify(body),
});

test("a prediction starts, works and succeeds while it is read", async () => {
  const mock = createMock();
  const created = await mock.fetch(path, post({ input: { prompt_a: "rain" } }));
  expect(created.status).toBe(201);
  const first = await created.json();
  expect(first.id).toMatch(/^[0-9a-z]{26}$/);
  expect(first.status).toBe("starting");
  const read = async () => (await mock.fetch(first.urls.get, { headers })).json();
  const second = await read();
  expect(second.status).toBe("processing");
  expect(second.logs).toMatch(/Using seed: \d+/);
  expect(second.logs).toMatch(/\d+%\|/);
  const third = await read();
  expect(third.status).toBe("succeeded");
  expect(third.logs).toContain("100%");
  const file = await mock.fetch(third.output.audio);
  expect(file.status).toBe(200);
  expect(file.headers.get("content-type")).toMatch(/^audio\//);
});

test("the longest wait is long enough for a model of ours that starts cold, whatever the seed", async () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const body = { version: "lucataco/animate-diff", input: { prompt: "petals" } };
    const made = await createMock({ seed }).fetch(
      "/replicate/v1/predictions",
      post(body, { prefer: "wait" }),
    );
    expect(((await made.json()) as { output: unknown }).output).toMatch(/\.mp4$/);
  }
});
