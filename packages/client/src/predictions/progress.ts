import type { Prediction } from "./prediction.ts";

/** How far a model says it is. */
export interface Progress {
  /** From 0 to 1. */
  readonly percentage: number;
  /** Steps done. */
  readonly current: number;
  /** Steps in all. */
  readonly total: number;
}

/** The last progress bar in the logs (` 8%|▊         | 2/25 [00:04<…]`), or undefined where there is none. */
export function progress(source: string | null | undefined | Pick<Prediction, "logs">): Progress | undefined {
  const logs = typeof source === "string" ? source : source?.logs;
  // The last bar tells; it is at most a terminal wide.
  const bar = /^.*\d%\|[^|\n]{0,300}\| *(\d+)\/(\d+)/s.exec((logs ?? "").slice(-2_000)) ?? [];
  const [current = 0, total = 0] = bar.slice(1).map(Number);
  return total ? { percentage: Math.min(1, current / total), current, total } : undefined;
}
