import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "@predgate/client";
import { serve } from "@predgate/mock/serve";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyFolder, runCli, startCli } from "./support/run-cli.ts";

const rowCount = 2000;
const seed = 20_260_131;

let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  served = await serve({ faults: "flaky", seed, clock: { speed: 30 } });
});

afterAll(() => served.close());

/** A small generator of our own: the moments must be the same in every run. */
function seededMoments(count: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return 1000 + (state % 1500);
  });
}

test("a batch of 2,000 through a flaky gateway, killed twice, ends complete and creates nothing twice", async () => {
  const directory = emptyFolder();
  // Every input stands in the file four times: one-to-one matching has to count, not only to recognise.
  const rows = Array.from({ length: rowCount }, (_, index) => ({
    prompt_a: `take ${index % (rowCount / 4)}`,
  }));
  writeFileSync(join(directory, "takes.jsonl"), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const words = [
    ...["batch", "takes.jsonl", "--model", "riffusion/riffusion", "--no-save", "--concurrency", "250"],
    ...["--rate", "1000000", "--settle-delay", "1s", "--base-url", served.url, "--api-key", "k", "--json"],
  ];

  for (const moment of seededMoments(2)) {
    const { process: child, ended } = startCli(words, { directory });
    await sleep(moment);
    child.kill("SIGKILL");
    expect((await ended).signal, "the batch was still at work when it was killed").toBe("SIGKILL");
  }
  const { stdout, stderr, code } = await runCli(words, { directory });
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    total: rowCount,
    succeeded: rowCount,
    failed: 0,
    canceled: 0,
    uncertain: 0,
    running: 0,
    pending: 0,
  });

  served.mock.faults.set([]);
  const client = createClient({ apiKey: "k", baseUrl: served.url });
  const counted = new Map<string, number>();
  let made = 0;
  for await (const prediction of client.predictions.list()) {
    made += 1;
    if (prediction.data_removed) continue;
    const prompt = String(prediction.input["prompt_a"]);
    counted.set(prompt, (counted.get(prompt) ?? 0) + 1);
  }
  expect(made, "predictions on the gateway's side").toBe(rowCount);
  expect([...counted.values()].every((count) => count <= 4)).toBe(true);
}, 170_000);
