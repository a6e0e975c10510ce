import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatePages } from "./generate-pages.ts";

export interface Measurement {
  readonly pages: number;
  readonly operations: number;
  readonly failed: number;
  readonly valid: boolean;
  /** Of processor time. */
  readonly seconds: number;
  readonly millisecondsPerPage: number;
  /** The most memory the process held at once. */
  readonly megabytes: number;
}

const main = join(import.meta.dirname, "../main.ts");
const mebibyte = 1024 * 1024;
/** What the heap may grow to: a run that needs more with more pages dies of it. */
const mostMegabytes = 1536;

/** Writes so many made-up pages to a temporary folder and runs the normaliser on it as a user would, in its own process. */
export function runScale({ pages, seed }: { pages: number; seed: number }): Measurement {
  const folder = mkdtempSync(join(tmpdir(), "predgate-scale-"));
  try {
    const sources = join(folder, "sources");
    mkdirSync(sources);
    for (const { page, text } of generatePages({ count: pages, seed }))
      writeFileSync(join(sources, page), text);
    const run = spawnSync(
      process.execPath,
      [
        `--max-old-space-size=${mostMegabytes}`,
        "--import",
        join(import.meta.dirname, "report-cost.ts"),
        main,
        "--sources",
        sources,
        "--out",
        join(folder, "out"),
        "--json",
      ],
      { encoding: "utf8", maxBuffer: 256 * mebibyte },
    );
    const [, memory, microseconds] = /cost: (\d+) KiB, (\d+) us/u.exec(run.stderr) ?? [];
    if (run.stdout === "" || memory === undefined || microseconds === undefined)
      throw new Error(`The normaliser did not finish: ${run.stderr.slice(-2000)}`);
    const seconds = Number(microseconds) / 1_000_000;
    const summary = JSON.parse(run.stdout) as { operations: number; failed: unknown[]; valid: boolean };
    return {
      pages,
      operations: summary.operations,
      failed: summary.failed.length,
      valid: summary.valid,
      seconds,
      millisecondsPerPage: (seconds * 1000) / pages,
      megabytes: Math.round(Number(memory) / 1024),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
