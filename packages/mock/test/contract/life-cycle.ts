import { expect, test } from "vitest";
import { animateDiff, type Body, created, get, post, read, riffusion, shared } from "./calls.ts";
import { pump } from "./pump.ts";
import type { Open } from "./subject.ts";

/** What a prediction goes through. */
export function lifeCycle(open: Open): void {
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

  test("Prefer: wait=0 is answered at once, and said to be", async () => {
    const reached = await open();
    const answer = await reached.fetch(riffusion, post({ input: {} }, { prefer: "wait=0" }));
    expect(answer.status).toBe(201);
    expect(answer.headers.get("preference-applied")).toBe("wait=0");
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
}
