/** The JSON Schema keywords that a description can state, in the order in which they are printed. */
export const keywordOrder = [
  "default",
  "const",
  "enum",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
] as const;

export type Keyword = (typeof keywordOrder)[number];

export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue };

export interface Keywords {
  default?: JsonValue;
  const?: JsonValue;
  enum?: JsonValue[];
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

/** Where a keyword was read: `text === source.slice(start, end)`, offsets in UTF-16 units. */
export interface Span {
  keyword: Keyword;
  start: number;
  end: number;
  text: string;
}

/** Why something that looks like a keyword gives none. */
export type NoteReason =
  | "advice"
  | "example"
  | "condition"
  | "negation"
  | "per-model"
  | "former"
  | "each-part"
  | "open-list"
  | "file-limit"
  | "foreign-subject"
  | "contradiction"
  | "sentinel"
  | "default-outside-bounds"
  | "not-of-type";

export interface Note {
  reason: NoteReason;
  keyword: Keyword;
  message: string;
  start: number;
  end: number;
  text: string;
}

export interface Explanation {
  keywords: Keywords;
  spans: Span[];
  /** What was seen and not taken, for the findings. */
  notes: Note[];
}

/** `type` as the page declares it: a JSON Schema type, an array of them, or whatever the page holds. */
export interface Description {
  text: string;
  type?: unknown;
}
