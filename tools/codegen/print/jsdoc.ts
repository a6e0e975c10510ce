import { printableLines } from "@predgate-tools/openapi/printable.ts";

/**
 * Lines as a documentation comment, or nothing for no lines.
 * Text from a document can neither end the comment nor start a tag of its own: see `plainText`.
 */
export function printJsDoc(lines: readonly string[], indent = ""): string {
  const shown = lines.flatMap((line) => line.split(/\r\n|[\n\r\u2028\u2029]/)).map((line) => line.trimEnd());
  const safe = shown.map((line) => printableLines(line.replaceAll("*/", "*\\/")));
  if (safe.length === 0) return "";
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** Text from a document, so that a line starting with `@` is not read as a tag. */
export function plainText(text: string): string {
  return text.trim().replace(/^(\s*)@/gm, "$1\\@");
}
