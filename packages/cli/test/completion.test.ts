import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bin, emptyFolder, runCli } from "./support/run-cli.ts";

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

const folder = emptyFolder();
const program = join(folder, "predgate");
writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`, { mode: 0o755 });

/** What a shell says to a line that loads the script `$1` first; undefined where that shell is not installed. */
function shellSays(shell: string, words: readonly string[]) {
  const { error, status, stdout, stderr } = spawnSync(shell, words, {
    encoding: "utf8",
    env: { ...process.env, HOME: folder, LANG: "C.UTF-8", PATH: `${folder}:${process.env["PATH"]}` },
  });
  return error === undefined ? { status, stdout, stderr } : undefined;
}

async function scriptFor(shell: string): Promise<string> {
  const { stdout, code } = await runCli(["completion", shell], { directory });
  expect(code).toBe(0);
  expect(stdout).toContain("predgate __complete --");
  const path = join(folder, `completion.${shell}`);
  writeFileSync(path, stdout);
  return path;
}

test.each(["bash", "zsh", "fish"])(
  "what completion prints for %s is a script it can read, where it is installed",
  async (shell) => {
    const said = shellSays(shell, ["-n", await scriptFor(shell)]);
    if (said !== undefined) expect(said).toEqual({ status: 0, stdout: "", stderr: "" });
  },
);

const asked: readonly [string, (script: string) => readonly string[]][] = [
  [
    "bash",
    (script) => [
      "-c",
      `. ${script}; COMP_WORDS=(predgate run riffusion/riffusion --num); COMP_CWORD=3; COMP_LINE="\${COMP_WORDS[*]}"; COMP_POINT=\${#COMP_LINE}; $(complete -p predgate | sed 's/.*-F \\([^ ]*\\).*/\\1/'); printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
  ],
  ["fish", (script) => ["-c", `source ${script}; complete -C 'predgate run riffusion/riffusion --num'`]],
];

test.each(asked)("%s completes a model's flag with it, where it is installed", async (shell, words) => {
  const said = shellSays(shell, words(await scriptFor(shell)));
  if (said !== undefined) expect(said.stdout).toMatch(/^--num-inference-steps/);
});
