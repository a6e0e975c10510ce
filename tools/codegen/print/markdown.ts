import { printable } from "@predgate-tools/openapi/printable.ts";

/** Text from a document in one line of Markdown: no markup of its own, safe in a table cell. */
export function printText(text: string): string {
  const line = printable(text.trim().replace(/\s+/g, " "));
  return line
    .replace(/[\\`*_[\]|~#]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** Text from a document as inline code in one line, safe in a table cell. */
export function printCode(text: string): string {
  const line = printable(text.replace(/\s+/g, " ")).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 || line === "" ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}
