import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { printableLines } from "@predgate-tools/openapi/printable.ts";
import { byCodeUnit } from "@predgate-tools/openapi/stable-order.ts";

const ranks = { error: 0, warning: 1, info: 2 };

/** Findings in an order that does not depend on how the pages were read: by page, then severity, rule and place. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (left, right) =>
      byCodeUnit(left.page, right.page) ||
      ranks[left.severity] - ranks[right.severity] ||
      byCodeUnit(left.rule, right.rule) ||
      byCodeUnit(left.pointer, right.pointer),
  );
}

export function findingsJson(findings: readonly Finding[]): string {
  return `${printableLines(JSON.stringify(sortFindings(findings), null, 2))}\n`;
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Finding["severity"], number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
