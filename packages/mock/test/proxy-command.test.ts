import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../src/command/main.ts";
import { serve } from "../src/serve.ts";

const path = "/replicate/v1/models/riffusion/riffusion/predictions";
const key = "r8_a-very-secret-key";
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "predgate-proxy-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the command, calls `during` with the address it tells, then stops it. */
async function run(
  argv: readonly string[],
  during?: (url: string) => Promise<void>,
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const stop = new AbortController();
  const running = main(["proxy", ...argv], {
    stdout: { write: (text: string) => (said.out += text) },
    stderr: { write: (text: string) => (said.err += text) },
    signal: stop.signal,
  });
  if (during !== undefined) {
    await expect.poll(() => said.out + said.err).toMatch(/listening on (http:\S+),/u);
    await during(/listening on (http:\S+),/u.exec(said.out + said.err)?.[1] ?? "");
    stop.abort();
  }
  return { code: await running, ...said };
}

const create = (url: string, input: object) =>
  fetch(url + path, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ input }),
  });

describe("predgate-mock proxy", () => {
  it("records calls, prints drift, draws pages, and checks and replays the record", async () => {
    const gateway = await serve({});
    const record = join(folder, "calls.jsonl");
    try {
      const first = await run(
        ["--upstream", gateway.url, "--port", "0", "--record", record, "--json"],
        async (url) => {
          expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/u);
          expect((await create(url, { prompt_a: "rain", tempo: 120 })).status).toBe(201);
          expect((await create(url, { alpha: 7 })).status).toBe(422);
        },
      );
      expect(first.code).toBe(0);
      expect(JSON.parse(first.out)).toMatchObject({
        source: gateway.url,
        calls: 2,
        summary: { breaks: 0, adds: 1 },
        drift: [{ kind: "unknown-field", field: "/input/tempo", weight: "adds" }],
      });
      expect(first.err).toContain("drift: unknown-field");
    } finally {
      await gateway.close();
    }
    const lines = (await readFile(record, "utf8")).trim().split("\n");
    expect(lines.length).toBe(2);
    expect(lines.join()).not.toContain(key);

    const pages = join(folder, "pages");
    const checked = await run(["--check", record, "--pages", pages]);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain("Drift in 2 calls");
    expect(checked.out).toContain("/input/tempo was sent and accepted");
    expect(await readdir(pages)).toEqual(["riffusion__riffusion.txt"]);
    const page = await readFile(join(pages, "riffusion__riffusion.txt"), "utf8");
    expect(page).toContain(`创建任务 riffusion/riffusion\n\nPOST ${path}`);
    expect(page).toContain('"tempo"');

    const replayed = await run(["--replay", record, "--port", "0"], async (url) => {
      expect((await create(url, { prompt_a: "rain", tempo: 120 })).status).toBe(201);
      expect((await create(url, { prompt_a: "snow" })).status).toBe(404);
    });
    expect(replayed.code).toBe(0);
  });

  it.each([
    [["--upstream"], "argument missing"],
    [[], "Expected one of --upstream URL, --replay FILE and --check FILE, got none"],
    [["--upstream", "https://a.test", "--check", "x"], "got --upstream and --check"],
    [["--upstream", "https://a.test", "--port", "high"], "--port takes a whole number"],
    [["--upstraem", "x"], "Did you mean --upstream?"],
    [["--upstream", "foo"], "Expected the upstream to be an http or https URL"],
  ])("refuses %j", async (argv, message) => {
    const { code, err } = await run(argv);
    expect([code, err.includes(message)]).toEqual([2, true]);
  });

  it("names the line of a record that it cannot read", async () => {
    const record = join(folder, "broken.jsonl");
    await writeFile(record, "\nnonsense\n");
    const { code, err } = await run(["--check", record]);
    expect(code).toBe(1);
    expect(err).toContain("broken.jsonl:2: expected a recorded call");
    expect((await run(["--check", join(folder, "none.jsonl")])).err).toContain("there is no file");
  });
});
