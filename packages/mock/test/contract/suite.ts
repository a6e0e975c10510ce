import { afterEach, describe, expect, test } from "vitest";
import type { MockOptions } from "../../src/index.ts";
import {
  animateDiff,
  animateDiffVersion,
  type Body,
  created,
  get,
  headers,
  post,
  read,
  rejection,
  riffusion,
  shared,
} from "./calls.ts";
import type { Reached, Subject } from "./subject.ts";

/** What every way to reach the mock must keep. */
export function contract(subject: Subject): void {
  describe(`over ${subject.name}`, () => {
    const opened: Reached[] = [];
    const open = async (options: MockOptions = {}): Promise<Reached> => {
      const reached = await subject.open({ clock: "manual", ...options });
      opened.push(reached);
      return reached;
    };
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((reached) => reached.close()));
    });

    test("a prediction goes from starting over processing to succeeded as time goes by", async () => {
      const reached = await open();
      const first = await created(reached);
      expect(first).toMatchObject({
        status: "starting",
        output: null,
        error: null,
        data_removed: false,
        logs: "",
      });
      await reached.mock.clock.advance("6s");
      const second = await read(reached, first.id);
      expect(second).toMatchObject({ status: "processing", output: null });
      expect(second.logs).toMatch(/^Using seed: \d+\n {2}0%\|/);
      await reached.mock.clock.runUntilIdle();
      const last = await read(reached, first.id);
      expect(last.status).toBe("succeeded");
      expect(last.logs).toContain("100%|██████████| 50/50 [");
      expect(last.metrics.predict_time).toBeGreaterThan(5);
      expect(last.metrics.total_time).toBeGreaterThan(last.metrics.predict_time);
      expect(last.output.audio).toBe(`${reached.origin}/delivery/${first.id}/gen_sound.wav`);
      expect(Date.parse(last.completed_at)).toBeGreaterThan(Date.parse(last.started_at));
    });

    test("urls point at the mock itself", async () => {
      const reached = await open();
      const { urls, id } = await created(reached);
      expect(urls).toEqual({
        cancel: `${reached.origin}${shared}/${id}/cancel`,
        get: `${reached.origin}${shared}/${id}`,
        stream: `${reached.origin}/stream/${id}`,
        web: `${reached.origin}/p/${id}`,
      });
    });

    test.each([animateDiff, `${animateDiff}:${animateDiffVersion}`, animateDiffVersion])(
      "the shared path takes the version %s and answers with the bare hash",
      async (version) => {
        const reached = await open();
        const answer = await reached.fetch(shared, post({ version, input: { prompt: "a fox" } }));
        expect(answer.status).toBe(201);
        expect(await answer.json()).toMatchObject({ model: animateDiff, version: animateDiffVersion });
      },
    );

    test.each(["nobody/nothing", "0".repeat(64), `${animateDiff}:${"0".repeat(64)}`, "x", 7])(
      "an unknown version %s is a 422",
      async (version) => {
        const reached = await open();
        const answer = await reached.fetch(shared, post({ version, input: {} }));
        expect(answer.status).toBe(422);
        expect(await answer.json()).toMatchObject({ title: "Invalid version or not permitted", status: 422 });
      },
    );

    test("wrong inputs are told field by field", async () => {
      const reached = await open();
      const answer = await reached.fetch(
        riffusion,
        post({ input: { alpha: 2, num_inference_steps: 0, seed_image_id: "x" } }),
      );
      expect(answer.status).toBe(422);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      const body: Body = await answer.json();
      expect(body.title).toBe("Input validation failed");
      expect(body.detail).toContain("- input.alpha: Must be less than or equal to 1\n");
      expect(body.invalid_fields).toContainEqual({
        type: "number_gte",
        field: "input.num_inference_steps",
        description: "Must be greater than or equal to 1",
      });
      expect(body.invalid_fields.map(({ type }) => type).sort()).toEqual([
        "enum",
        "number_gte",
        "number_lte",
      ]);
    });

    test("a body without input, an empty body and one that is not JSON are refused", async () => {
      const reached = await open();
      const answer = await reached.fetch(riffusion, post({}));
      expect(await answer.json()).toMatchObject({ status: 422, invalid_fields: [{ type: "required" }] });
      const empty = await reached.fetch(riffusion, { method: "POST", headers });
      expect(empty.status).toBe(422);
      const broken = await reached.fetch(riffusion, { method: "POST", headers, body: "{" });
      expect(broken.status).toBe(400);
    });

    test("no key is a 401; with a set key a wrong one is too", async () => {
      const free = await open();
      const without = await free.fetch(shared);
      expect(without.status).toBe(401);
      expect(await without.json()).toEqual({
        title: "Unauthenticated",
        detail: "You did not pass an authentication token",
        status: 401,
      });
      expect((await free.fetch(shared, get())).status).toBe(200);
      const closed = await open({ key: "right" });
      const wrong = await closed.fetch(shared, get());
      expect(wrong.status).toBe(401);
      expect((await wrong.json()).detail).toBe("You did not pass a valid authentication token");
      expect((await closed.fetch(shared, get({ authorization: "Bearer right" }))).status).toBe(200);
    });

    test("what is not there is a 404 with the documented body", async () => {
      const reached = await open();
      for (const path of [`${shared}/nothing`, "/nowhere", "/replicate/v1/models/nobody/nothing"]) {
        const answer = await reached.fetch(path, get());
        expect(answer.status).toBe(404);
        expect(await answer.text()).toBe(
          '{"detail":"The requested resource could not be found.","status":404}',
        );
      }
    });

    test("a cancel stops a prediction, and leaves one that has ended as it was", async () => {
      const reached = await open();
      const { id } = await created(reached);
      const cancel = () => reached.fetch(`${shared}/${id}/cancel`, post({}));
      expect(await (await cancel()).json()).toMatchObject({ status: "canceled", output: null });
      const other = await created(reached);
      await reached.mock.clock.runUntilIdle();
      const late = await reached.fetch(`${shared}/${other.id}/cancel`, post({}));
      expect(late.status).toBe(200);
      expect((await late.json()).status).toBe("succeeded");
    });

    test("a create that ends inside its wait comes back processing with the whole output", async () => {
      const reached = await open();
      const waiting = reached.fetch(riffusion, post({ input: {} }, { prefer: "wait" }));
      await pump(reached, waiting);
      const answer = await waiting;
      expect(answer.status).toBe(201);
      expect(answer.headers.get("preference-applied")).toBe("wait");
      const body: Body = await answer.json();
      expect(body.status).toBe("processing");
      expect(body.output.audio).toMatch(/gen_sound\.wav$/);
    });

    test("a wait that is too short comes back starting", async () => {
      const reached = await open();
      const waiting = reached.fetch(riffusion, post({ input: {} }, { prefer: "wait=5" }));
      await pump(reached, waiting);
      const answer = await waiting;
      expect(answer.headers.get("preference-applied")).toBe("wait=5");
      expect(await answer.json()).toMatchObject({ status: "starting", output: null });
    });

    test("a deadline aborts what has not started and cancels what runs", async () => {
      const reached = await open({
        faults: [{ when: { call: "create", nth: 1 }, fault: "stuck", status: "starting" }],
      });
      const first: Body = await (
        await reached.fetch(riffusion, post({ input: {} }, { "cancel-after": "30s" }))
      ).json();
      expect(Date.parse(first.deadline) - Date.parse(first.created_at)).toBe(30_000);
      const second: Body = await (
        await reached.fetch(shared, post({ version: animateDiff, input: {} }, { "cancel-after": "20" }))
      ).json();
      await reached.mock.clock.advance("1m");
      expect(await read(reached, first.id)).toMatchObject({ status: "aborted", output: null });
      expect(await read(reached, second.id)).toMatchObject({ status: "canceled", output: null });
      const short = await reached.fetch(riffusion, post({ input: {} }, { "cancel-after": "4s" }));
      expect(short.status).toBe(422);
    });

    test("data is removed an hour after completion, and the files with it", async () => {
      const reached = await open();
      const { id } = await created(reached);
      await reached.mock.clock.runUntilIdle();
      const done = await read(reached, id);
      const path = new URL(done.output.audio).pathname;
      expect((await reached.fetch(path)).status).toBe(200);
      await reached.mock.clock.advance("1h");
      expect(await read(reached, id)).toMatchObject({
        status: "succeeded",
        data_removed: true,
        output: null,
        input: {},
        logs: "",
      });
      expect((await reached.fetch(path)).status).toBe(404);
    });

    test("lists come newest first, a hundred a page, with absolute links and without logs", async () => {
      const reached = await open();
      const ids: string[] = [];
      for (let count = 0; count < 205; count += 1) {
        ids.push((await created(reached)).id);
        await reached.mock.clock.advance("1s");
      }
      const seen: string[] = [];
      let url: string | null = shared;
      let pages = 0;
      while (url !== null) {
        const page: Body = await (await reached.fetch(url, get())).json();
        expect(Object.keys(page).sort()).toEqual(["next", "previous", "results"]);
        expect(page.results.every((entry: Body) => !("logs" in entry))).toBe(true);
        seen.push(...page.results.map((entry: Body) => entry.id));
        if (page.next !== null) expect(page.next.startsWith(`${reached.origin}${shared}?cursor=`)).toBe(true);
        url = page.next;
        pages += 1;
      }
      expect(pages).toBe(3);
      expect(seen).toEqual(ids.toReversed());
    });

    test("lists go back by previous and are narrowed by time", async () => {
      const reached = await open();
      const made: Body[] = [];
      for (let count = 0; count < 150; count += 1) {
        made.push(await created(reached));
        await reached.mock.clock.advance("1s");
      }
      const page = async (url: string): Promise<Body> => (await reached.fetch(url, get())).json();
      const first = await page(shared);
      const second = await page(first.next);
      const back = await page(second.previous);
      expect(back.results.map((entry: Body) => entry.id)).toEqual(
        first.results.map((entry: Body) => entry.id),
      );
      const after = made[100]?.created_at;
      const before = made[110]?.created_at;
      const some = await page(`${shared}?created_after=${after}&created_before=${before}`);
      expect(some.results.map((entry: Body) => entry.id)).toEqual(
        made
          .slice(100, 110)
          .map(({ id }) => id)
          .toReversed(),
      );
      expect((await reached.fetch(`${shared}?created_after=yesterday`, get())).status).toBe(422);
    });

    test("a stream tells logs, output and the end, and goes on where it was left", async () => {
      const reached = await open();
      const { id } = await created(reached);
      await reached.mock.clock.runUntilIdle();
      const all = await events(
        await reached.fetch(`/stream/${id}`, { headers: { accept: "text/event-stream" } }),
      );
      expect(all.filter(({ event }) => event === "output").map(({ data }) => data)).toEqual([
        `${reached.origin}/delivery/${id}/gen_sound.wav`,
        `${reached.origin}/delivery/${id}/spectrogram.jpg`,
      ]);
      expect(all.at(-1)).toMatchObject({ event: "done", data: "{}" });
      const at = 4;
      const rest = await events(
        await reached.fetch(`/stream/${id}`, { headers: { "last-event-id": all[at]?.id ?? "" } }),
      );
      expect(rest).toEqual(all.slice(at + 1));
    });

    test("a stream of a canceled prediction says so", async () => {
      const reached = await open();
      const { id } = await created(reached);
      const streaming = reached.fetch(`/stream/${id}`).then(events);
      await reached.mock.clock.advance("4s");
      await reached.fetch(`${shared}/${id}/cancel`, post({}));
      expect((await streaming).at(-1)).toMatchObject({ event: "done", data: '{"reason":"canceled"}' });
    });

    test("a stream of a failed prediction tells the error, then the end", async () => {
      const reached = await open({ faults: "failing" });
      const { id } = await created(reached);
      await reached.mock.clock.runUntilIdle();
      const told = await events(await reached.fetch(`/stream/${id}`));
      expect(told.slice(-2).map(({ event, data }) => [event, JSON.parse(data)])).toEqual([
        ["error", { detail: expect.any(String) }],
        ["done", { reason: "error" }],
      ]);
    });

    test("files go up as multipart and come down under the URL that goes into an input", async () => {
      const reached = await open();
      const form = new FormData();
      form.append("content", new Blob(["hello"], { type: "text/plain" }), "greeting.txt");
      form.append("metadata", JSON.stringify({ purpose: "test" }));
      const answer = await reached.fetch("/replicate/v1/files", { method: "POST", headers, body: form });
      expect(answer.status).toBe(201);
      const file: Body = await answer.json();
      expect(file).toMatchObject({ name: "greeting.txt", size: 5, metadata: { purpose: "test" } });
      expect(file.urls.get).toBe(`${reached.origin}/replicate/v1/files/${file.id}`);
      const path = new URL(file.urls.get).pathname;
      expect((await (await reached.fetch(path, get())).json()).id).toBe(file.id);
      const bytes = await reached.fetch(path);
      expect(await bytes.text()).toBe("hello");
      expect(bytes.headers.get("content-type")).toMatch(/^text\/plain/);
      expect((await reached.fetch(path, { method: "DELETE", headers })).status).toBe(204);
      expect((await reached.fetch(path, get())).status).toBe(404);
    });

    test("models and versions are told as other clients ask for them", async () => {
      const reached = await open();
      const model: Body = await (await reached.fetch(`/replicate/v1/models/${animateDiff}`, get())).json();
      expect(model).toMatchObject({
        owner: "lucataco",
        name: "animate-diff",
        latest_version: { id: animateDiffVersion },
      });
      const version: Body = await (
        await reached.fetch(`/replicate/v1/models/${animateDiff}/versions/${animateDiffVersion}`, get())
      ).json();
      expect(version.openapi_schema.components.schemas.Input.properties.steps?.maximum).toBe(100);
      expect(
        (await reached.fetch(`/replicate/v1/models/${animateDiff}/versions/${"0".repeat(64)}`, get())).status,
      ).toBe(404);
    });

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
    });

    test("two runs with the same calls give the same bytes", async () => {
      const run = async (seed: number): Promise<string[]> => {
        const reached = await open({ seed });
        const texts: string[] = [];
        const take = async (answer: Response): Promise<void> => {
          texts.push((await answer.text()).replaceAll(reached.origin, ""));
        };
        await take(await reached.fetch(riffusion, post({ input: { prompt_a: "rain" } })));
        await take(await reached.fetch(shared, post({ version: animateDiff, input: { steps: 9 } })));
        await reached.mock.clock.advance("10s");
        await take(await reached.fetch(shared, get()));
        await reached.mock.clock.runUntilIdle();
        const page: Body = await (await reached.fetch(shared, get())).json();
        for (const { id } of page.results) await take(await reached.fetch(`${shared}/${id}`, get()));
        return texts;
      };
      const [one, same, other] = [await run(7), await run(7), await run(8)];
      expect(same).toEqual(one);
      expect(other).not.toEqual(one);
    });

    test("sessions do not see each other", async () => {
      const reached = await open();
      await reached.fetch(riffusion, post({ input: {} }, { "mock-session": "a" }));
      const count = async (more?: Record<string, string>): Promise<number> =>
        (await (await reached.fetch(shared, get(more))).json()).results.length;
      expect(await count({ "mock-session": "a" })).toBe(1);
      expect(await count({ "mock-session": "b" })).toBe(0);
      expect(await count()).toBe(0);
      const byPath = await reached.fetch(`/_session/c${riffusion}`, post({ input: {} }));
      expect((await byPath.json()).urls.get).toContain(`${reached.origin}/_session/c${shared}/`);
    });
  });
}

/** Moves a manual clock on until a call that waits for it is answered. */
async function pump(reached: Reached, waiting: Promise<unknown>): Promise<void> {
  let over = false;
  void waiting.finally(() => {
    over = true;
  });
  while (!over) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (!over) await reached.mock.clock.advance("1s");
  }
}

interface ReadEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

async function events(answer: Response): Promise<ReadEvent[]> {
  expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const field = (block: string, name: string): string =>
    block
      .split("\n")
      .filter((line) => line.startsWith(`${name}: `))
      .map((line) => line.slice(name.length + 2))
      .join("\n");
  return (await answer.text())
    .split("\n\n")
    .filter((block) => block.includes("event: "))
    .map((block) => ({ id: field(block, "id"), event: field(block, "event"), data: field(block, "data") }));
}
