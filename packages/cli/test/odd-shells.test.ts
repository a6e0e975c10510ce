import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bin, emptyFolder, runCli } from "./support/run-cli.ts";

const words = ["run", "riffusion/riffusion", "--mock", "--output-dir", "out"];

interface Shell {
  readonly directory: string;
  readonly stdout?: "pipe" | number;
  readonly stderr?: "pipe" | number;
  /** The stream whose reader leaves at once. */
  readonly leaves?: "stdout" | "stderr";
}

/** Runs the program with the streams of an odd shell, and gives its exit code and what was still read of stderr. */
function runOddly(given: Shell): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [bin, ...words], {
    cwd: given.directory,
    env: { PATH: process.env.PATH ?? "", HOME: given.directory, LANG: "C.UTF-8" },
    stdio: ["ignore", given.stdout ?? "pipe", given.stderr ?? "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += String(chunk);
  });
  child.stdout?.resume();
  if (given.leaves !== undefined) child[given.leaves]?.destroy();
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve({ code, said }));
  });
}

const files = ["gen_sound.wav", "spectrogram.jpg"];

test("a reader of stderr that leaves does not end the run", async () => {
  const directory = emptyFolder();
  expect((await runOddly({ directory, leaves: "stderr" })).code).toBe(0);
  expect(readdirSync(join(directory, "out"))).toEqual(files);
});

test("a reader of stdout that leaves is no failure", async () => {
  const directory = emptyFolder();
  expect((await runOddly({ directory, leaves: "stdout" })).code).toBe(0);
  expect(readdirSync(join(directory, "out"))).toEqual(files);
});

test.runIf(existsSync("/dev/full"))("a full disk behind stdout is told in a sentence", async () => {
  const directory = emptyFolder();
  const full = openSync("/dev/full", "w");
  const { code, said } = await runOddly({ directory, stdout: full });
  closeSync(full);
  expect(said).toContain("Error: The result cannot be written to stdout (ENOSPC).");
  expect(said).not.toContain("    at ");
  expect(code).toBe(2);
});

test.runIf(existsSync("/dev/full"))("a full disk behind stderr does not end the run", async () => {
  const directory = emptyFolder();
  const full = openSync("/dev/full", "w");
  expect((await runOddly({ directory, stderr: full })).code).toBe(0);
  closeSync(full);
  expect(readdirSync(join(directory, "out"))).toEqual(files);
});

test.each(["", "beneath"])(
  "HOME=%j keeps settings and keys out of the folder one stands in",
  async (home) => {
    const directory = emptyFolder();
    const environment = { HOME: home, XDG_CONFIG_HOME: "" };
    const { stdout } = await runCli(["config", "path", "--query", "keys"], { directory, environment });
    expect(stdout).toMatch(/^\/.+\/predgate\/keys\.json\n$/);
    expect(stdout).not.toContain(directory);
  },
);

test("a place where nothing can be kept is named, with what to do", async () => {
  const directory = emptyFolder();
  writeFileSync(join(directory, "taken"), "");
  const { code, stderr } = await runCli(["config", "set", "lang", "en"], {
    directory,
    environment: { XDG_CONFIG_HOME: join(directory, "taken") },
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Error: \S+ cannot be used \(E[A-Z]+\)\.\n.*XDG_CONFIG_HOME/);
});

test("text that is not UTF-8 is refused, and a byte order mark is no part of it", async () => {
  const directory = emptyFolder();
  writeFileSync(join(directory, "utf16.txt"), Buffer.from("\ufeffrain", "utf16le"));
  writeFileSync(join(directory, "marked.txt"), "\ufeffrain\n");
  const preview = ["--dry-run", "--query", "body.input.prompt_a"];
  const refused = await runCli(["run", "riffusion/riffusion", "prompt_a=@utf16.txt", ...preview], {
    directory,
  });
  expect(JSON.parse(refused.stderr)).toMatchObject({ error: "unreadable_file", exit_code: 2 });
  const read = await runCli(["run", "riffusion/riffusion", "prompt_a=@marked.txt", ...preview], {
    directory,
  });
  expect(read.stdout).toBe("rain\n");
});
