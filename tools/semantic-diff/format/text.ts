import { cleanText } from "../judge/clean-text.ts";
import type { Judgement } from "../model/change.ts";
import { LEVELS } from "../model/rule.ts";

/** For a terminal: one line a change, gravest first, and what they add up to. */
export function formatText({ bump, changes }: Judgement): string {
  if (changes.length === 0) return "The API did not change.\n";
  const lines = changes.flatMap(({ level, message, rule, pointer }) => [
    `${level.padEnd(10)}  ${message}`,
    `            ${rule} at ${pointer === "" ? "the document" : cleanText(pointer)}`,
  ]);
  const counts = [...LEVELS]
    .reverse()
    .map((level) => `${changes.filter((change) => change.level === level).length} ${level}`);
  return `${lines.join("\n")}\n\n${counts.join(", ")}: a ${bump} bump of the API.\n`;
}
