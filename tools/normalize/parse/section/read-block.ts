import type { Finding } from "@predgate-tools/openapi/finding.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import type { z } from "zod";
import { describeNotes } from "../json/describe-notes.ts";
import { JsonSyntaxError, parseJson } from "../json/parse-json.ts";
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
    const [issue] = checked.error.issues;
    const path = (issue?.path ?? []).map((segment) =>
      typeof segment === "number" ? segment : String(segment),
    );
    const where = `/${section.name}${toPointer(path)}`;
    return fail(offsetOf(json, path), `${where}: ${expectation(issue)}.`);
  }
  return { block: checked.data, findings: describeNotes({ page, pointer: `/${section.name}`, notes }) };
}

/** Blanks out ``` fences, keeping every offset. */
function unfence(text: string): string {
  return text.replaceAll(/^[ \t]*```\w*[ \t]*\r?$/gmu, (line) => " ".repeat(line.length));
}

/** Positions are only looked up when something is wrong: keeping them for every value would cost more than reading. */
function offsetOf(json: string, path: readonly (string | number)[]): number {
  const positions = new Map<string, number>();
  parseJson(json, positions);
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = positions.get(toPointer(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return 0;
}

function expectation(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return "another shape was expected";
  if (issue.code === "invalid_union") {
    const first = issue.errors.map((branch) => branch[0]).find((inner) => inner !== undefined);
    return first === undefined ? "another type of value was expected" : expectation(first);
  }
  const said = issue.message.replace(/^Invalid input: /u, "");
  return said.charAt(0).toLowerCase() + said.slice(1);
}
