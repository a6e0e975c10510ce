import { createClient } from "@predgate/client";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { get, post, riffusion, shared } from "./contract/calls.ts";

test("a run that has only just begun is carried to its end", async () => {
  for (let time = 0; time < 3; time += 1) {
    const mock = createMock({ clock: "manual" });
    const run = createClient(mock.clientOptions).run("riffusion/riffusion", { input: {} });
    await mock.clock.runUntilIdle();
    expect((await run).audio).toMatch(/\.wav$/);
  }
});

test("a second run on the same mock is waited for as the first was", async () => {
  const mock = createMock({ clock: "manual" });
  const client = createClient(mock.clientOptions);
  for (let time = 0; time < 2; time += 1) {
    const run = client.run("riffusion/riffusion", { input: {}, wait: 10_000 });
    await mock.clock.runUntilIdle();
    await run;
  }
});

test("runs begun together are made at the same moment of the mock's time", async () => {
  const mock = createMock({ clock: "manual" });
  const client = createClient(mock.clientOptions);
  const runs = [
    client.run("riffusion/riffusion", { input: {} }),
    client.run("lucataco/animate-diff", { input: {} }),
  ];
  await mock.clock.runUntilIdle();
  await Promise.all(runs);
  const created = mock.journal.calls({ call: "create" }).map(({ at }) => at);
  expect(created).toEqual(["2025-01-01T00:00:00.000Z", "2025-01-01T00:00:00.000Z"]);
});

test("the time it ends at follows from the calls alone", async () => {
  const times = new Set<number>();
  for (let time = 0; time < 3; time += 1) {
    const mock = createMock({ clock: "manual", faults: [{ fault: "latency", milliseconds: 700 }] });
    const run = createClient(mock.clientOptions).predictions.create("riffusion/riffusion", { input: {} });
    await mock.clock.runUntilIdle();
    await run;
    times.add(mock.clock.now());
  }
  expect(times.size).toBe(1);
});

test("somebody who polls what never ends does not hold it up", async () => {
  const mock = createMock({
    clock: "manual",
    faults: ["stuck", { fault: "latency", milliseconds: 50, when: { call: "get" } }],
  });
  const { id } = await (await mock.fetch(riffusion, post({ input: {} }))).json();
  let polling = true;
  const poller = (async () => {
    while (polling) await mock.fetch(`${shared}/${id}`, get());
  })();
  await mock.clock.runUntilIdle();
  polling = false;
  await mock.clock.advance("1s");
  await poller;
});

test("over HTTP it waits for a call that is on its way as well", async () => {
  const served = await serve({ clock: "manual" });
  try {
    const idle = fetch(`${served.url}/_mock/clock`, post({ runUntilIdle: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { id } = await (await fetch(served.url + riffusion, post({ input: {} }))).json();
    await idle;
    expect((await (await fetch(`${served.url}${shared}/${id}`, get())).json()).status).toBe("succeeded");
  } finally {
    await served.close();
  }
});
