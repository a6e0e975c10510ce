import { excerpt, type Finding, type Severity } from "@predgate-tools/openapi/finding.ts";
import type { JsonNote } from "./parse-json.ts";

const words: Record<JsonNote["kind"], { severity: Severity; message: string; decision: string }> = {
  comment: { severity: "info", message: "The JSON holds comments.", decision: "The comments were left out." },
  "trailing-comma": {
    severity: "info",
    message: "The JSON has a comma after its last member.",
    decision: "The comma was ignored.",
  },
  "duplicate-key": {
    severity: "warning",
    message: "A key stands twice in one object.",
    decision: "The last value was kept.",
  },
  "full-width": {
    severity: "warning",
    message: "The JSON is written with full-width punctuation.",
    decision: "It was read as the ASCII sign.",
  },
  "lone-surrogate": {
    severity: "warning",
    message: "A text holds half of a character (a lone surrogate).",
    decision: "It was replaced with U+FFFD.",
  },
  "unsafe-key": {
    severity: "warning",
    message: "A key has a name that JavaScript reserves.",
    decision: "The member was left out.",
  },
  "raw-control": {
    severity: "info",
    message: "A text holds a control character.",
    decision: "It was kept, escaped in what is written.",
  },
  "rounded-number": {
    severity: "warning",
    message: "An integer lies beyond 2^53, where JavaScript's numbers hold only some.",
    decision: "It was rounded to the nearest that can be held.",
  },
};

/** One finding for each kind of note, however often it occurs. */
export function describeNotes({
  page,
  pointer,
  notes,
}: {
  page: string;
  pointer: string;
  notes: readonly JsonNote[];
}): Finding[] {
  const kinds = [...new Set(notes.map((note) => note.kind))];
  return kinds.map((kind): Finding => {
    const same = notes.filter((note) => note.kind === kind);
    const first = same[0]?.text ?? "";
    const evidence = same.length === 1 ? excerpt(first) : `${excerpt(first)} (and ${same.length - 1} more)`;
    return { rule: `json-${kind}`, page, pointer, evidence, ...words[kind] };
  });
}
