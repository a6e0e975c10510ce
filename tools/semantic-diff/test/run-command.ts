import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of this room as the root scripts do. */
export function runCommand(file: string, parameters: readonly string[], folder: string): CommandResult {
  const program = join(import.meta.dirname, "..", file);
  const environment = { ...process.env, INIT_CWD: folder };
  const run = spawnSync(process.execPath, [program, ...parameters], {
    cwd: folder,
    env: environment,
    encoding: "utf8",
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** A new folder with these files, as path → text. */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "predgate-diff-"));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Commits everything there is in a folder, which becomes a repository first. */
export function commitAll(folder: string): void {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@predgate.invalid"];
  for (const parameters of [
    ["init", "--quiet"],
    ["add", "."],
    [...identity, "commit", "--quiet", "-m", "A state"],
  ]) {
    const run = spawnSync("git", parameters, { cwd: folder, encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
  }
}
