import { type Client, createClient, isUncertainCreateError } from "@predgate/client";
import { expect, test, vi } from "vitest";
import { createMock, type MockOptions } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { get, post, riffusion, shared } from "./contract/calls.ts";

/** Ids found by the documented recovery, after a create whose answer was lost. */
async function recovered({ client, calm }: { client: Client; calm: () => void }): Promise<string[]> {
  const failure = await client.predictions.create("riffusion/riffusion", { input: {} }).catch((e) => e);
  if (!isUncertainCreateError(failure)) throw failure;
  calm();
  const found: string[] = [];
  for await (const { id } of client.predictions.list({ createdAfter: failure.sentAt })) found.push(id);
  return found;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 150));

/** A fast clock has hurried ahead, so that what was made before may seem to have been made since. */
const clocks: readonly [string, MockOptions, number][] = [
  ["a stepping clock that begins now", { startAt: "now" }, 1],
  ["the real clock", { clock: "real" }, 1],
  ["a fast clock", { clock: { speed: 50 } }, 2],
];

test.each(clocks)("what an uncertain create made is found by its time on %s", async (_, options, most) => {
  for (let time = 0; time < 5; time += 1) {
    const mock = createMock(options);
    const client = createClient(mock.clientOptions);
    await mock.fetch(riffusion, post({ input: {} }));
    await pause();
    mock.faults.set("drop-after");
    const found = await recovered({ client, calm: () => mock.faults.set([]) });
    expect(found.length).toBeLessThanOrEqual(most);
    expect(found[0]).toBe(mock.journal.calls({ call: "create" }).at(-1)?.prediction);
    mock.close();
  }
});

test("a real clock is not behind, though the machine held the process up while it was made", () => {
  let time = Date.now();
  const wall = vi.spyOn(Date, "now").mockImplementation(() => (time += 1_000));
  const mock = createMock({ clock: "real" });
  const now = mock.clock.now();
  wall.mockRestore();
  mock.close();
  expect(now).toBe(time);
});

test("it is found over HTTP, at the speed the command has by itself", async () => {
  const served = await serve({ clock: { speed: 1 }, faults: "drop-after" });
  try {
    const client = createClient({ apiKey: "any", baseUrl: served.url });
    expect(await recovered({ client, calm: () => served.mock.faults.set([]) })).toHaveLength(1);
  } finally {
    await served.close();
  }
});

test("time begins where it is told to, and anew after a reset", async () => {
  for (const startAt of ["2030-06-01T00:00:00Z", Date.UTC(2030, 5, 1), new Date("2030-06-01T00:00:00Z")]) {
    const mock = createMock({ clock: "manual", startAt });
    await mock.clock.advance("1h");
    expect(new Date(mock.clock.now()).toISOString()).toBe("2030-06-01T01:00:00.000Z");
    await mock.reset();
    expect(new Date(mock.clock.now()).toISOString()).toBe("2030-06-01T00:00:00.000Z");
  }
  expect(() => createMock({ startAt: "yesterday" })).toThrow(/Expected startAt to be "now" or a moment/);
});

test("a clock that begins now changes timestamps alone", async () => {
  const ids = await Promise.all(
    [{}, { startAt: "now" } as const].map(async (options) => {
      const mock = createMock(options);
      await mock.fetch(riffusion, post({ input: {} }));
      const { results } = await (await mock.fetch(shared, get())).json();
      return results[0].id;
    }),
  );
  expect(ids[0]).toBe(ids[1]);
});
