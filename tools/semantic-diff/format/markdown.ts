import { cleanText } from "../judge/clean-text.ts";
import type { Change, Judgement } from "../model/change.ts";
import { LEVELS, type Level } from "../model/rule.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

const HEADINGS: Readonly<Record<Level, string>> = {
  breaking: "Breaking",
  compatible: "Compatible",
  annotation: "Words only",
};

/** For a pull request: a table for each level, the words folded away. */
export function formatMarkdown({ bump, changes }: Judgement): string {
  if (changes.length === 0) return "## API changes\n\nThe API did not change.\n";
  const sections = [...LEVELS].reverse().map((level) =>
    section(
      level,
      changes.filter((change) => change.level === level),
    ),
  );
  return `## API changes: ${bump}\n${sections.join("")}`;
}

function section(level: Level, changes: readonly Change[]): string {
  if (changes.length === 0) return "";
  const rows = changes.map(
    ({ message, rule, pointer }) => `| ${cell(message)} | ${cell(rule)} | ${code(pointer)} |\n`,
  );
  const table = `| change | rule | where |\n|---|---|---|\n${rows.join("")}`;
  const title = `${HEADINGS[level]} (${changes.length})`;
  if (level !== "annotation") return `\n### ${title}\n\n${table}`;
  return `\n<details><summary>${title}</summary>\n\n${table}\n</details>\n`;
}

function cell(text: string): string {
  return escapeMarkdown(text).replaceAll("|", "\\|");
}

function code(pointer: string): string {
  return `\`${cleanText(pointer).replaceAll("`", "'").replaceAll("|", "\\|")}\``;
}
