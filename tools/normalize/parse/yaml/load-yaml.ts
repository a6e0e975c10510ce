import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import type { Json } from "@predgate-tools/openapi/json.ts";
import { EVENT_ID, load, parseEvents, SCALAR_STYLE, YAMLException } from "js-yaml";
import { describeNotes } from "../json/describe-notes.ts";
import { isRounded } from "../json/is-rounded.ts";
import type { JsonNote } from "../json/parse-json.ts";
import { lineAndColumn, PageError } from "../page-error.ts";
import { pointerAtLine } from "./locate-yaml.ts";
import { quoteLine } from "./quote-line.ts";
import { NotJsonError, toJson } from "./to-json.ts";

/** Each repair reads the block anew, so what counts is how much is read in all: a few seconds' worth of characters. */
const mostRead = 300_000_000;

/**
 * Loads a YAML block of a page. A plain text that holds `: `, or begins with a sign that YAML reserves, is quoted
 * and read again where the line allows one reading only; a key that stands twice keeps its last value.
 * @throws PageError at the line and column where the text is no YAML.
 */
export function loadYaml({
  page,
  pageText,
  offset,
  text,
}: {
  page: string;
  pageText: string;
  /** Where the block begins in the page. */
  offset: number;
  text: string;
}): { value: Json; text: string; findings: Finding[] } {
  const findings: Unplaced[] = [];
  const startLine = lineAndColumn(pageText, offset).line;
  let current = text;
  let lenient = false;
  for (let repairs = 0; ; repairs += 1) {
    try {
      const value = toJson(load(current, { json: lenient }));
      const placed = findings.map((finding) => place({ finding, text: current, startLine }));
      return { value, text: current, findings: [...placed, ...roundedIn({ page, text: current })] };
    } catch (error) {
      const { reason, position } = reasonOf(error);
      const place = lineAndColumn(current, position);
      if (/duplicated mapping key/iu.test(reason) && !lenient) {
        lenient = true;
        findings.push(duplicate({ page, line: startLine + place.line - 1, reason }));
        continue;
      }
      const repaired =
        repairs * current.length < mostRead ? repair({ text: current, line: place.line }) : undefined;
      if (repaired === undefined) {
        const message = `Expected YAML in the OpenAPI block, but ${reason}. A text that holds ": " must stand in quotes.`;
        throw new PageError({ page, line: startLine + place.line - 1, column: place.column, message });
      }
      current = repaired.text;
      findings.push({
        rule: "yaml-unquoted",
        severity: "warning",
        page,
        line: startLine + repaired.line - 1,
        message: `Line ${startLine + repaired.line - 1} holds a text that YAML reads as something else, for it stands without quotes.`,
        evidence: excerpt(repaired.before.trim()),
        decision: "It was read as one text.",
      });
    }
  }
}

const manyDigits = /\d{16}/u;

/** Integers that stand without quotes and that a number cannot hold. */
function roundedIn({ page, text }: { page: string; text: string }): Finding[] {
  if (!manyDigits.test(text)) return [];
  const notes = parseEvents(text, {}).flatMap((event): JsonNote[] => {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return [];
    const spelled = text.slice(event.valueStart, event.valueEnd);
    return isRounded(spelled) ? [{ kind: "rounded-number", offset: event.valueStart, text: spelled }] : [];
  });
  return describeNotes({ page, pointer: "", notes });
}

function reasonOf(error: unknown): { reason: string; position: number } {
  if (error instanceof YAMLException) return { reason: error.reason, position: error.mark?.position ?? 0 };
  if (error instanceof NotJsonError) return { reason: error.message, position: 0 };
  throw error;
}

/** YAML stumbles on the faulty line or on the one after it. */
function repair({
  text,
  line,
}: {
  text: string;
  line: number;
}): { text: string; line: number; before: string } | undefined {
  const lines = text.split("\n");
  for (const candidate of [line, line - 1]) {
    const before = lines[candidate - 1];
    const quoted =
      before === undefined ? undefined : quoteLine({ line: before, next: lines[candidate] ?? "" });
    if (before === undefined || quoted === undefined) continue;
    return { text: lines.with(candidate - 1, quoted).join("\n"), line: candidate, before };
  }
  return undefined;
}

/** A finding about a line, which gets its pointer once the whole block can be read. */
type Unplaced = Omit<Finding, "pointer"> & { readonly line?: number };

function place({
  finding,
  text,
  startLine,
}: {
  finding: Unplaced;
  text: string;
  startLine: number;
}): Finding {
  const { line, ...rest } = finding;
  return { ...rest, pointer: line === undefined ? "" : pointerAtLine(text, line - startLine + 1) };
}

function duplicate({ page, line, reason }: { page: string; line: number; reason: string }): Unplaced {
  return {
    rule: "yaml-duplicate-key",
    severity: "warning",
    page,
    line,
    message: `A key stands twice in one mapping (first at line ${line}).`,
    evidence: excerpt(reason),
    decision: "The last value was kept.",
  };
}
