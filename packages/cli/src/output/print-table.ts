import type { Kit } from "../define/kit.ts";
import { displayWidth, fitWidth, padTo } from "../io/display-width.ts";
import { oneLine } from "../io/strip-controls.ts";

/** Less of a cell says nothing. */
const narrowest = 8;

/**
 * Rows in columns that fit the terminal: the widest column gives way first, and the one that names the row, which
 * people copy, last. Without a terminal, tabs and no head.
 */
export function printTable(
  given: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] },
  kit: Kit,
): void {
  const { stdout } = kit.context;
  const rows = given.rows.map((row) => row.map(oneLine));
  if (!stdout.isTerminal) {
    for (const row of rows) stdout.write(`${row.join("\t")}\n`);
    return;
  }
  const all = [given.head.map((name) => name.toUpperCase()), ...rows];
  const widths = given.head.map((_, column) =>
    Math.max(...all.map((row) => displayWidth(row[column] ?? ""))),
  );
  const room = (stdout.columns ?? 80) - 2 * (widths.length - 1);
  while (sum(widths) > room) {
    const most = Math.max(...widths.slice(1));
    const widest = most > narrowest ? widths.indexOf(most, 1) : 0;
    const width = widths[widest] ?? 0;
    if (width <= narrowest) break;
    widths[widest] = width - 1;
  }
  for (const [index, row] of all.entries()) {
    const line = row
      .map((cell, column) => padTo(fitWidth(cell, widths[column] ?? 0), widths[column] ?? 0))
      .join("  ")
      .trimEnd();
    stdout.write(`${index === 0 ? kit.paint("bold", line) : line}\n`);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
