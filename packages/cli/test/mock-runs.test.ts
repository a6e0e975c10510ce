import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, runCli } from "./support/run-cli.ts";

const run = ["run", "riffusion/riffusion", "--quiet", "--mock-speed", "1000"];

test.each([
  ["run", ["run", "riffusion/riffusion", "--prompt-a", "jazz"]],
  ["predictions list", ["predictions", "list"]],
  ["batch", ["batch", "rows.jsonl", "-m", "riffusion/riffusion"]],
])("%s refuses a fault profile that does not exist and names those that do", async (_name, words) => {
  const directory = emptyFolder();
  writeFileSync(join(directory, "rows.jsonl"), '{"prompt_a":"jazz"}\n');
  const { code, stderr } = await runCli([...words, "--mock-faults", "flaky,slwo"], { directory });
  expect(code).toBe(2);
  expect(stderr).toContain('there is no fault profile "slwo"');
  expect(stderr).toContain("Did you mean slow?");
  expect(stderr).toContain("Profiles: flaky, slow,");
  expect(stderr).not.toContain("fault of predgate itself");
});

test("two runs on the embedded mock have folders of their own", async () => {
  const directory = emptyFolder();
  const first = await runCli([...run, "--prompt-a", "one"], { directory });
  const second = await runCli([...run, "--prompt-a", "two"], { directory });
  expect([first.code, second.code], `${first.stderr}${second.stderr}`).toEqual([0, 0]);
  const folders = readdirSync(join(directory, "predgate-output"));
  expect(folders).toHaveLength(2);
  for (const folder of folders) {
    expect(readdirSync(join(directory, "predgate-output", folder)).sort()).toEqual([
      "gen_sound.wav",
      "spectrogram.jpg",
    ]);
  }
});

test.each([
  ["--mock-seed", { words: ["--mock-seed", "7"], environment: {} }],
  ["PREDGATE_MOCK_SEED", { words: ["--mock"], environment: { PREDGATE_MOCK_SEED: "7" } }],
])("%s repeats ids, and still no two runs share a folder", async (_name, { words, environment }) => {
  const directory = emptyFolder();
  const once = () => runCli([...run, ...words, "--query", "id"], { directory, environment });
  const first = await once();
  const second = await once();
  expect(first.code, first.stderr).toBe(0);
  expect(second.stdout).toBe(first.stdout);
  const id = first.stdout.trim();
  expect(readdirSync(join(directory, "predgate-output")).sort()).toEqual([id, `${id}-2`]);
});

test("a batch on a seeded mock that is taken up again repeats no id", async () => {
  const directory = emptyFolder();
  const words = ["batch", "rows.jsonl", "-m", "riffusion/riffusion", "--mock-seed", "7", "--json"];
  writeFileSync(join(directory, "rows.jsonl"), '{"prompt_a":"one"}\n');
  expect((await runCli(words, { directory })).code).toBe(0);
  writeFileSync(join(directory, "rows.jsonl"), '{"prompt_a":"one"}\n{"prompt_a":"two"}\n');
  const { code, stdout, stderr } = await runCli(words, { directory });
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ total: 2, succeeded: 2 });
});
