import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { printable } from "@predgate-tools/openapi/printable.ts";
import { byCodeUnit } from "@predgate-tools/openapi/stable-order.ts";
import { countFindings, sortFindings } from "./findings-json.ts";

/** The findings for people: grouped by page, the page with the gravest first, each with evidence and decision. */
export function findingsMarkdown(findings: readonly Finding[]): string {
  const pages = new Map<string, Finding[]>();
  for (const finding of sortFindings(findings)) {
    const group = pages.get(finding.page);
    if (group === undefined) pages.set(finding.page, [finding]);
    else group.push(finding);
  }
  const ordered = [...pages].sort(([leftPage, left], [rightPage, right]) => {
    const [a, b] = [countFindings(left), countFindings(right)];
    return b.error - a.error || b.warning - a.warning || b.info - a.info || byCodeUnit(leftPage, rightPage);
  });
  const total = countFindings(findings);
  const parts = [
    "# Findings",
    "",
    `What the pages say, what contradicts it, and what was decided: ${summary(total)} on ${places(findings)}.`,
    ...ordered.flatMap(([page, group]) => ["", ...section({ page, group })]),
  ];
  return `${parts.join("\n")}\n`;
}

function section({ page, group }: { page: string; group: readonly Finding[] }): string[] {
  const lines = [`## ${inline(page)}`, "", `${summary(countFindings(group))}.`];
  for (const finding of group) {
    lines.push("", `### ${finding.severity}: ${inline(finding.message)}`, "");
    lines.push(`\`${finding.rule}\` at ${code(finding.pointer === "" ? "/" : finding.pointer)}`, "");
    lines.push(...quoted(finding.evidence), "", `**Decided:** ${inline(finding.decision)}`);
  }
  return lines;
}

function summary({ error, warning, info }: ReturnType<typeof countFindings>): string {
  return [plural(error, "error"), plural(warning, "warning"), `${info} for information`].join(", ");
}

/** Rulings have findings too, but are no pages. */
function places(findings: readonly Finding[]): string {
  const rulings = new Set(findings.filter(({ rule }) => rule === "ruling").map(({ page }) => page));
  const pages = new Set(findings.map(({ page }) => page).filter((page) => !rulings.has(page)));
  const counted = [plural(pages.size, "page")];
  if (rulings.size > 0) counted.push(`${rulings.size} file${rulings.size === 1 ? "" : "s"} of rulings`);
  return counted.join(" and ");
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function quoted(evidence: string): string[] {
  const fence = "`".repeat(Math.max(3, ...[...evidence.matchAll(/`+/gu)].map((run) => run[0].length + 1)));
  return [`${fence}text`, printable(evidence), fence];
}

function code(text: string): string {
  const fence = "`".repeat(Math.max(1, ...[...text.matchAll(/`+/gu)].map((run) => run[0].length + 1)));
  return `${fence}${fence.length > 1 ? " " : ""}${printable(text)}${fence.length > 1 ? " " : ""}${fence}`;
}

/** Words of a page in running text: nothing in them may become markup. */
function inline(text: string): string {
  return printable(text).replaceAll(/[\\`*_[\]<>#|]/gu, (sign) => `\\${sign}`);
}
