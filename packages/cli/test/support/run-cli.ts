import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const bin = new URL("../../dist/bin.js", import.meta.url).pathname;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface CliOptions {
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** How what it writes is read. Default UTF-8. */
  readonly encoding?: BufferEncoding;
}

/** A folder of its own for a test. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "predgate-cli-"));
}

/** Starts the real program, with an environment that holds nothing of the developer's own. */
export function startCli(words: readonly string[], options: CliOptions): Started {
  const child = spawn(process.execPath, [bin, ...words], {
    cwd: options.directory,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: options.directory,
      XDG_CONFIG_HOME: join(options.directory, "xdg"),
      LANG: "C.UTF-8",
      ...options.environment,
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdout.setEncoding(options.encoding ?? "utf8");
  child.stderr.setEncoding("utf8");
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(options.stdin ?? "");
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { process: child, ended };
}

export function runCli(words: readonly string[], options: CliOptions): Promise<Ended> {
  return startCli(words, options).ended;
}
