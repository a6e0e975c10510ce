import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { isObject } from "../model/document.ts";

export interface NormalizerRun {
  readonly normalizer: string;
  readonly root: string;
  readonly sources: string;
  readonly rulings: string;
  readonly out: string;
}

/**
 * Normalizes pages into `out`. The normalizer runs as a process of its own: tools meet at files only.
 * Throws with file, line, column and reason of each page or ruling that failed.
 */
export async function runNormalizer(run: NormalizerRun): Promise<void> {
  const ruled = existsSync(run.rulings) ? ["--rulings", run.rulings] : [];
  const given = [run.normalizer, "--sources", run.sources, ...ruled, "--out", run.out, "--json"];
  const { code, stdout, stderr } = await start(given, run.root);
  if (code === 0) return;
  const account = describeFailures({ run, stdout }) ?? `${stderr}${stdout}`.trim();
  throw new Error(`${account}\nNothing was replaced. Mend what stands above and run the command again.`);
}

function start(given: string[], cwd: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, given, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : (error.code ?? error.signal), stdout, stderr }),
    );
  });
}

interface Failure {
  readonly file: string;
  readonly line: unknown;
  readonly column: unknown;
  readonly message: string;
}

/** The failures of the normalizer's JSON, or nothing where it printed none. */
function describeFailures({ run, stdout }: { run: NormalizerRun; stdout: string }): string | undefined {
  const failures = failuresIn(stdout);
  if (failures.length === 0) return undefined;
  const pages = failures.filter(({ file }) => existsSync(join(run.sources, file)));
  const rulings = failures.filter((failure) => !pages.includes(failure));
  const lines = pages.map((failure) => describe(relative(run.root, run.sources), failure));
  // A ruling about a page that failed finds nothing to rule on: that says nothing about the ruling.
  if (pages.length === 0)
    lines.push(...rulings.map((failure) => describe(relative(run.root, run.rulings), failure)));
  else if (rulings.length > 0)
    lines.push(`${rulings.length} rulings could not be applied without those pages.`);
  return lines.join("\n");
}

function failuresIn(stdout: string): Failure[] {
  try {
    const printed: unknown = JSON.parse(stdout);
    const failed = isObject(printed) && Array.isArray(printed.failed) ? printed.failed : [];
    return failed.filter(isObject).map(({ page, line, column, message }) => ({
      file: String(page),
      line: line ?? 1,
      column: column ?? 1,
      message: String(message),
    }));
  } catch {
    return [];
  }
}

function describe(folder: string, { file, line, column, message }: Failure): string {
  return `${join(folder, file)}:${line}:${column} ${message}`;
}
