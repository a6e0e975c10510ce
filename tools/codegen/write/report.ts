import { posix, relative } from "node:path";
import type { StaleFile, Target } from "./compare.ts";

/** A target's stale files with the paths a person types: relative to where they stand. */
export interface StaleTarget {
  readonly target: Target;
  readonly stale: readonly StaleFile[];
}

/** One line for each stale file and the command that mends them all. */
export function reportStale(targets: readonly StaleTarget[], command: string): string {
  const lines = targets.flatMap(({ target, stale }) =>
    stale.map(({ path, staleness }) => `  ${shownPath(target, path)} (${staleness})`),
  );
  return (
    `Expected generated files to be what their sources give, but ${lines.length} differ:\n${lines.join("\n")}\n` +
    `To mend it, run this and commit what it writes:\n  ${command}\n`
  );
}

/** One line that says what was written. */
export function reportWritten(name: string, { target, stale }: StaleTarget): string {
  if (stale.length === 0) return `${name}: up to date (${countFiles(target.files.length)})`;
  const paths = stale
    .slice(0, 5)
    .map(({ path, staleness }) => shownPath(target, path) + (staleness === "left over" ? " (removed)" : ""));
  const more = stale.length > 5 ? ` and ${stale.length - 5} more` : "";
  return `${name}: wrote ${paths.join(", ")}${more}`;
}

function shownPath(target: Target, path: string): string {
  const folder = relative(process.cwd(), target.folder).replaceAll("\\", "/");
  return posix.join(folder === "" ? "." : folder, path);
}

function countFiles(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
