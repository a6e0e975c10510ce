import { styleText } from "node:util";
import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { printable } from "@predgate-tools/openapi/printable.ts";
import type { PageFailure, Place } from "../model/page.ts";
import { codeFrame } from "./code-frame.ts";
import { countFindings } from "./findings-json.ts";

type Style = Parameters<typeof styleText>[0];

/** What the report needs from the disk: the text of a page, and where in it a pointer leads. */
export interface PageLookup {
  textOf(page: string): string | undefined;
  placeOf(finding: { page: string; pointer: string }): Place | undefined;
}

const styles: Record<Finding["severity"], Style> = { error: "red", warning: "yellow", info: "cyan" };
const ranks = { error: 0, warning: 1, info: 2 };

/** Pages that failed, then the gravest findings, each with its line and a caret under the spot. */
export function terminalReport({
  failed,
  findings,
  most,
  lookup,
  colour,
}: {
  failed: readonly PageFailure[];
  findings: readonly Finding[];
  /** How many findings are shown; the others are only counted. */
  most: number;
  lookup: PageLookup;
  colour: boolean;
}): string[] {
  const paint = (style: Style, text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const notable = findings
    .filter(({ severity, rule }) => severity !== "info" && rule !== "ruling")
    .sort((left, right) => ranks[left.severity] - ranks[right.severity]);
  const lines: string[] = [];
  for (const failure of failed) {
    lines.push(`${paint("red", "failed")} ${place(failure)}`, `  ${printable(failure.message)}`);
    lines.push(...frame({ lookup, place: failure }), "");
  }
  for (const finding of notable.slice(0, most)) {
    const spot = lookup.placeOf(finding);
    const where = spot === undefined ? `${finding.page}${finding.pointer}` : place(spot);
    lines.push(`${paint(styles[finding.severity], finding.severity)} ${where} ${paint("dim", finding.rule)}`);
    lines.push(`  ${printable(finding.message)}`);
    if (spot !== undefined) lines.push(...frame({ lookup, place: spot }));
    lines.push(`  ${paint("dim", "evidence:")} ${printable(finding.evidence)}`);
    lines.push(`  ${paint("dim", "decided:")}  ${printable(finding.decision)}`, "");
  }
  const hidden = notable.length - Math.min(most, notable.length);
  if (hidden > 0) lines.push(`${hidden} more warnings and errors are in findings.md.`, "");
  return lines;
}

/** One line that says how a run went. */
export function summaryLine({
  pages,
  operations,
  failed,
  findings,
}: {
  pages: number;
  operations: number;
  failed: number;
  findings: readonly Finding[];
}): string {
  const { error, warning, info } = countFindings(findings);
  const read = counted(pages, "page") + (failed === 0 ? "" : `, ${failed} failed`);
  const seen = [counted(error, "error"), counted(warning, "warning"), `${info} for information`].join(", ");
  return `${read} → ${counted(operations, "operation")}; ${seen}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function place({ page, line, column }: Place): string {
  return `${printable(page)}:${line}:${column}`;
}

function frame({ lookup, place: spot }: { lookup: PageLookup; place: Place }): string[] {
  const text = lookup.textOf(spot.page);
  return text === undefined ? [] : codeFrame({ text, ...spot }).map((line) => `  ${line}`);
}
