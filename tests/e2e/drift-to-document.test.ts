import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock } from "@predgate/mock";
import { main } from "@predgate/mock/command";
import { createProxy, type Exchange } from "@predgate/mock/proxy";
import { afterAll, beforeAll, expect, test } from "vitest";

const repository = join(import.meta.dirname, "../..");
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "predgate-drift-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A gateway that has moved on: it sends a price, takes a new input, and runs a model nobody has written down. */
async function callsToNewerGateway(): Promise<Exchange[]> {
  const mock = createMock();
  const exchanges: Exchange[] = [];
  const proxy = createProxy({
    upstream: "http://mock.predgate.test",
    fetch: async (request) => {
      const response = await mock.fetch(request);
      const body = (await response.json()) as Record<string, unknown>;
      const { status, headers } = response;
      return new Response(JSON.stringify({ ...body, price: 0.02 }), {
        status,
        headers: { "content-type": headers.get("content-type") ?? "" },
      });
    },
    onExchange: ({ exchange }) => exchanges.push(exchange),
  });
  const call = (path: string, body: unknown) =>
    proxy.fetch(
      new Request(`http://proxy.test${path}`, {
        method: "POST",
        headers: { authorization: "Bearer a-secret-key", "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    );
  await (
    await call("/replicate/v1/models/riffusion/riffusion/predictions", {
      input: { prompt_a: "rain", tempo: 120 },
    })
  ).text();
  await (
    await call("/replicate/v1/predictions", {
      version: "lucataco/animate-diff",
      input: { prompt: "x", fps: 12 },
    })
  ).text();
  await proxy.drift();
  return exchanges;
}

test("what the proxy notices is imported as just that: new inputs and new keys, nothing lost", {
  timeout: 120_000,
}, async () => {
  const record = join(folder, "calls.jsonl");
  await writeFile(
    record,
    (await callsToNewerGateway()).map((exchange) => `${JSON.stringify(exchange)}\n`).join(""),
  );
  let out = "";
  const code = await main(["proxy", "--check", record, "--json"], {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: () => true },
  });
  expect(code).toBe(1);
  const report = join(folder, "drift.json");
  await writeFile(report, out);
  const script = join(repository, "tools/normalize/import.ts");
  const imported = spawnSync(process.execPath, [script, report, "--dry-run"], {
    encoding: "utf8",
    cwd: repository,
  });
  expect(imported.status, imported.stdout + imported.stderr).toBe(0);
  const changes = imported.stdout.split("\n").filter((line) => /^ {2}(?:breaking|compatible) /u.test(line));
  expect(changes.map((line) => line.trim().replace(/\s+/gu, " ")).sort()).toEqual([
    "compatible LucatacoAnimateDiffInput › fps: `fps` can be sent now",
    "compatible Prediction › price: `price` arrives now",
    "compatible RiffusionRiffusionInput › tempo: `tempo` can be sent now",
  ]);
  expect(imported.stdout).toContain("replaces spec/sources/riffusion__riffusion.txt");
});
