import { printable } from "@predgate-tools/openapi/printable.ts";

const widest = 96;

/** The line of a place with a caret under the spot; long lines are cut around it. */
export function codeFrame({ text, line, column }: { text: string; line: number; column: number }): string[] {
  const whole = text.split("\n")[line - 1]?.replace(/\r$/u, "").replaceAll("\t", " ") ?? "";
  const index = column - 1;
  const start = whole.length <= widest ? 0 : Math.max(0, index - Math.floor(widest / 2));
  const shown = whole.slice(start, start + widest);
  const before = printable(shown.slice(0, index - start).toWellFormed());
  const after = printable(shown.slice(index - start).toWellFormed());
  const lead = start > 0 ? "…" : "";
  const number = String(line);
  return [
    `${number} | ${lead}${before}${after}${start + widest < whole.length ? "…" : ""}`,
    `${" ".repeat(number.length)} | ${" ".repeat(width(lead + before))}^`,
  ];
}

/** Columns that a text takes on a terminal: Chinese, Japanese and Korean signs take two, joining marks none. */
function width(text: string): number {
  let columns = 0;
  for (const sign of text) {
    if (/[\p{Mn}\p{Me}\u200B-\u200D]/u.test(sign)) continue;
    columns +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
        sign,
      )
        ? 2
        : 1;
  }
  return columns;
}
