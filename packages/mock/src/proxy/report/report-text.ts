import { printable } from "../../text/printable.ts";
import { driftKinds } from "../drift/drift.ts";
import type { Report } from "./report.ts";

/** A report for people: by operation, what breaks clients first, and how each kind is mended. */
export function reportText(report: Report): string {
  const calls = `${report.calls} ${report.calls === 1 ? "call" : "calls"}`;
  if (report.drift.length === 0)
    return `No drift: ${calls} to ${report.source} fit the document both ways.\n`;
  const { breaks, adds } = report.summary;
  const lines = [
    `Drift in ${calls} to ${report.source}: ${breaks} that ${breaks === 1 ? "breaks" : "break"} clients, ${adds} ${adds === 1 ? "addition" : "additions"}.`,
  ];
  let operation = "";
  for (const entry of report.drift) {
    const here = `${entry.weight === "breaks" ? "BREAKS" : "ADDS"}  ${entry.operation} → ${entry.status}${entry.model === null ? "" : ` (${entry.model})`}`;
    if (here !== operation) lines.push("", printable(here));
    operation = here;
    lines.push(
      `  ${entry.kind.padEnd(26)}${printable(entry.message)}${entry.count > 1 ? ` (${entry.count} times)` : ""}`,
    );
  }
  const kinds = [...new Set(report.drift.map(({ kind }) => kind))];
  lines.push("", "To mend:", ...kinds.map((kind) => `  ${kind.padEnd(26)}${driftKinds[kind].mend}`), "");
  const names = report.pages.map(({ name }) => name).join(", ");
  if (names !== "") {
    lines.push(
      `Pages drawn: ${names}. To import them: --json > drift.json, then pnpm spec:import drift.json`,
      "",
    );
  }
  return lines.join("\n");
}
