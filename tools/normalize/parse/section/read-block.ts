import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import type { z } from "zod";
import { describeNotes } from "../json/describe-notes.ts";
import { JsonSyntaxError, parseJson } from "../json/parse-json.ts";
import { describeIssue, offsetOf } from "../json/shape-issue.ts";
import { lineAndColumn, PageError } from "../page-error.ts";
import type { Section } from "./sections.ts";

/**
 * Reads the JSON under a heading and checks its shape.
 * @throws PageError at the line and column where the text is no JSON, or where the shape is another.
 */
export function readBlock<Shape>({
  page,
  pageText,
  section,
  shape,
}: {
  page: string;
  pageText: string;
  section: Section;
  shape: z.ZodType<Shape>;
}): { block: Shape; findings: Finding[] } {
  const json = unfence(section.text);
  const fail = (offset: number, message: string): never => {
    throw new PageError({ page, ...lineAndColumn(pageText, section.offset + offset), message });
  };
  const read = () => {
    try {
      return parseJson(json);
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error;
      return fail(
        error.offset,
        `${error.message.replace(/\.$/u, "")} in the JSON of section ${section.name}.`,
      );
    }
  };
  const { value, notes } = read();
  const checked = shape.safeParse(value);
  if (!checked.success) {
    const { path, expected } = describeIssue(checked.error);
    return fail(offsetOf(json, path), `/${section.name}${toPointer(path)}: ${expected}.`);
  }
  return { block: checked.data, findings: describeNotes({ page, pointer: `/${section.name}`, notes }) };
}

/** Blanks out ``` fences, keeping every offset. */
function unfence(text: string): string {
  return text.replaceAll(/^[ \t]*```\w*[ \t]*\r?$/gmu, (line) => " ".repeat(line.length));
}
