export type Severity = "error" | "warning" | "info";

/** Something a stage saw, the evidence for it, and what was decided. */
export interface Finding {
  /** The id of the rule or check that speaks, such as `foreign-model`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The page's file name, or the ruling's. */
  readonly page: string;
  /** JSON Pointer into the page (its first segment names the section of a page in sections). */
  readonly pointer: string;
  /** What was seen, in one sentence. */
  readonly message: string;
  /** A short excerpt of what proves it. */
  readonly evidence: string;
  /** What was decided, in one sentence. */
  readonly decision: string;
}

const excerptLength = 160;

/** A value as a one-line excerpt, cut at 160 characters. */
export function excerpt(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "undefined");
  const line = text.replaceAll(/\s+/g, " ").trim();
  // A character takes two code units at most, so no more of a long text has to be looked at.
  const start = [...line.slice(0, excerptLength * 2)].slice(0, excerptLength).join("");
  return start.length < line.length ? `${start}…` : line;
}
