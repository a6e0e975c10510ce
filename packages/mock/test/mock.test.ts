import { createClient } from "@predgate/client";
import { describe, expect } from "vitest";
import { createMock, faultProfiles, type Snapshot } from "../src/index.ts";
import { test } from "../src/vitest.ts";
import { type Body, get, post, riffusion, shared } from "./contract/calls.ts";

const poorTest = test.extend({ mockOptions: { faults: "no-credit" } });

describe("for tests", () => {
  test("the client talks to a mock by its options, with no port and no waiting", async ({ mock }) => {
    const client = createClient(mock.clientOptions);
    const started = performance.now();
    const output = await client.run("riffusion/riffusion", { input: { prompt_a: "rain" } });
    expect(output.audio).toMatch(/gen_sound\.wav$/);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("each test has a mock of its own", async ({ mock }) => {
    expect(mock.journal.calls()).toEqual([]);
  });

  poorTest("options of a file's own reach its mocks", async ({ mock }) => {
    expect((await mock.fetch(riffusion, post({ input: {} }))).status).toBe(402);
  });

  test("the journal tells what was called, with what, and how it went", async ({ mock }) => {
    await mock.fetch(riffusion, post({ input: { alpha: 0.2 } }));
    await mock.fetch(riffusion, post({ input: { alpha: 2 } }));
    await mock.fetch(`${shared}?cursor=`, get());
    expect(mock.journal.calls().map(({ call, method, status }) => [call, method, status])).toEqual([
      ["create", "POST", 201],
      ["create", "POST", 422],
      ["list", "GET", 200],
    ]);
    const [first] = mock.journal.calls({ call: "create", status: 201 });
    expect(first).toMatchObject({ model: "riffusion/riffusion", body: { input: { alpha: 0.2 } } });
    expect(mock.journal.calls({ path: shared })).toHaveLength(1);
  });

  test("the journal is narrowed by what there is, and by patterns however they are flagged", async ({
    mock,
  }) => {
    for (let time = 0; time < 3; time += 1) await mock.fetch(shared, get());
    expect(mock.journal.calls({ path: /predictions$/g })).toHaveLength(3);
    expect(() => mock.journal.calls({ cal: "list" } as never)).toThrow(/Unknown key "cal".*"call"/);
    expect(() => mock.journal.calls({ call: "lst" })).toThrow(/Did you mean "list"/);
  });

  test("calls that matched nothing come with what they probably meant", async ({ mock }) => {
    await mock.fetch("/v1/predictions", get());
    await mock.fetch("/replicate/v1/prediction", get());
    const wrongMethod = await mock.fetch("/replicate/v1/models/riffusion/riffusion/predictions", get());
    await mock.fetch("/replicate/v1/models/riffusion/rifusion", get());
    await mock.fetch(`${shared}/nope`, get());
    expect(wrongMethod.status).toBe(405);
    expect(wrongMethod.headers.get("allow")).toBe("POST");
    const explained = mock.journal.unmatched().map(({ explanation }) => explanation);
    expect(explained[0]).toContain("GET /replicate/v1/predictions (the path lacks /replicate)");
    expect(explained[1]).toContain(
      'GET /replicate/v1/predictions (has "predictions" where the call has "prediction")',
    );
    expect(explained[2]).toContain("takes POST, not GET");
    expect(explained[3]).toContain("Did you mean riffusion/riffusion?");
    expect(explained[4]).toContain('No prediction has the id "nope"');
  });

  test("a snapshot brings predictions, files, time and what comes next back", async ({ mock }) => {
    const form = new FormData();
    form.append("content", new Blob(["hello"]), "greeting.txt");
    const file: Body = await (
      await mock.fetch("/replicate/v1/files", {
        method: "POST",
        headers: { authorization: "Bearer k" },
        body: form,
      })
    ).json();
    const first: Body = await (await mock.fetch(riffusion, post({ input: {} }))).json();
    const snapshot = JSON.parse(JSON.stringify(await mock.snapshot())) as Snapshot;
    const next = async (on: typeof mock): Promise<string> =>
      (await on.fetch(riffusion, post({ input: {} }))).text();
    const wanted = await next(mock);
    await mock.restore(snapshot);
    expect(await next(mock)).toBe(wanted);
    const other = createMock();
    await other.restore(snapshot);
    expect(await next(other)).toBe(wanted);
    expect((await other.fetch(first.urls.get, get())).status).toBe(200);
    expect(await (await other.fetch(`${file.urls.get}/download`)).text()).toBe("hello");
    await expect(mock.restore({} as Snapshot)).rejects.toThrow(/Expected what mock.snapshot/);
  });

  test("a reset starts afresh", async ({ mock }) => {
    const first = await (await mock.fetch(riffusion, post({ input: {} }))).text();
    await mock.reset();
    expect(mock.journal.calls()).toEqual([]);
    expect((await (await mock.fetch(shared, get())).json()).results).toEqual([]);
    await mock.reset();
    expect(await (await mock.fetch(riffusion, post({ input: {} }))).text()).toBe(first);
  });

  test("an aborted call rejects with the signal's reason, before and while it waits", async () => {
    const mock = createMock({ clock: "manual" });
    const reason = new Error("enough");
    await expect(mock.fetch(shared, { ...get(), signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const control = new AbortController();
    const waiting = mock.fetch(riffusion, {
      ...post({ input: {} }, { prefer: "wait" }),
      signal: control.signal,
    });
    setTimeout(() => control.abort(reason), 10);
    await expect(waiting).rejects.toBe(reason);
  });
});

describe("validation", () => {
  const wrong = post({ input: { alpha: 2 } });

  test("warn lets a wrong call through and notes it", async () => {
    const seen: string[] = [];
    const mock = createMock({ validate: "warn", onViolation: ({ violations }) => seen.push(...violations) });
    expect((await mock.fetch(riffusion, wrong)).status).toBe(201);
    expect(mock.journal.calls()[0]?.violations).toEqual([
      "request input.alpha: Must be less than or equal to 1",
    ]);
    expect(seen).toHaveLength(1);
  });

  test("off looks at nothing, and a header decides for one call", async () => {
    const mock = createMock({ validate: "off" });
    expect((await mock.fetch(riffusion, wrong)).status).toBe(201);
    expect(mock.journal.calls()[0]).not.toHaveProperty("violations");
    const strict = await mock.fetch(riffusion, post({ input: { alpha: 2 } }, { "mock-validate": "enforce" }));
    expect(strict.status).toBe(422);
  });

  test("a header that names no mode is refused, and says which there are", async () => {
    const answer = await createMock().fetch(riffusion, post({ input: {} }, { "mock-validate": "enfroce" }));
    expect(answer.status).toBe(400);
    expect((await answer.json()).detail).toBe(
      'The header mock-validate takes one of enforce, warn, off; got "enfroce".',
    );
  });

  test("an answer that does not fit the document is a 500 that says where, or only a note", async () => {
    const spec = {
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      paths: {
        "/v1/models/a/b/predictions": {
          post: {
            operationId: "createAB",
            requestBody: {
              content: {
                "application/json": { schema: { type: "object", properties: { input: { type: "object" } } } },
              },
            },
            responses: {
              "201": { content: { "application/json": { schema: { type: "object", required: ["mood"] } } } },
            },
          },
        },
      },
    };
    const call = post({ input: {} });
    const enforced = await createMock({ spec }).fetch("/v1/models/a/b/predictions", call);
    expect(enforced.status).toBe(500);
    expect((await enforced.json()).detail).toContain("mood is required");
    const warned = createMock({ spec, validate: "warn" });
    expect((await warned.fetch("/v1/models/a/b/predictions", call)).status).toBe(201);
    expect(warned.journal.calls()[0]?.violations).toEqual(["response (root): mood is required"]);
    expect(
      (await createMock({ spec, validate: "off" }).fetch("/v1/models/a/b/predictions", call)).status,
    ).toBe(201);
  });
});

describe("options", () => {
  test("what cannot be used is refused at once, with what was expected", () => {
    expect(() => createMock({ faults: "flacky" })).toThrow(/Did you mean "flaky"\?/);
    expect(() => createMock({ clock: { speed: 0 } })).toThrow(/speed: a number above 0/);
    expect(() => createMock({ validate: "maybe" as never })).toThrow(/enforce, warn, off/);
    expect(() => createMock({ spec: { swagger: "2.0" } })).toThrow(/OpenAPI 3.0, 3.1 or 3.2/);
  });

  test("every profile has a name of its own and a sentence", () => {
    expect(new Set(faultProfiles.map(({ name }) => name)).size).toBe(faultProfiles.length);
    for (const { summary } of faultProfiles) expect(summary).toMatch(/\.$/);
  });
});
