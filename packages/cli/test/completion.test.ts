import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { emptyFolder, runCli } from "./support/run-cli.ts";

const directory = emptyFolder();

async function offered(...words: string[]): Promise<string[]> {
  const { stdout, code } = await runCli(["__complete", "--", ...words], { directory });
  expect(code).toBe(0);
  return stdout.split("\n").flatMap((line) => line.split("\t")[0] || []);
}

const cases: readonly [string, { given: readonly string[]; want: readonly string[] }][] = [
  ["commands", { given: ["ba"], want: ["batch"] }],
  ["the verbs of a noun", { given: ["models", "s"], want: ["show", "schema"] }],
  ["models", { given: ["run", "rif"], want: ["riffusion/riffusion"] }],
  ["flags of a model", { given: ["run", "riffusion/riffusion", "--num"], want: ["--num-inference-steps"] }],
  [
    "choices of an input",
    { given: ["run", "riffusion/riffusion", "--seed-image-id", "vi"], want: ["vibes"] },
  ],
  ["files", { given: ["batch", ""], want: [":files"] }],
  ["shells", { given: ["completion", "z"], want: ["zsh"] }],
];

test.each(cases)("completion offers %s", async (_name, { given, want }) => {
  expect(await offered(...given)).toEqual(want);
});

test.each(["bash", "zsh", "fish"])(
  "what completion prints for %s is a script it can read, where it is installed",
  async (shell) => {
    const { stdout, code } = await runCli(["completion", shell], { directory });
    expect(code).toBe(0);
    expect(stdout).toContain("predgate __complete --");
    const read = spawnSync(shell, ["-n"], { input: stdout, encoding: "utf8" });
    if (read.error === undefined)
      expect({ status: read.status, stderr: read.stderr }).toEqual({ status: 0, stderr: "" });
  },
);
