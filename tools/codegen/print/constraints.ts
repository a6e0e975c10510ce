import type { SchemaObject } from "../model/document.ts";

/** A bound, as a sentence says it and as a documentation tag says it. */
interface Bound {
  readonly keyword: string;
  readonly words: (limit: unknown) => string;
}

const bounds: readonly Bound[] = [
  { keyword: "minimum", words: (limit) => `at least ${limit}` },
  { keyword: "exclusiveMinimum", words: (limit) => `more than ${limit}` },
  { keyword: "maximum", words: (limit) => `at most ${limit}` },
  { keyword: "exclusiveMaximum", words: (limit) => `less than ${limit}` },
  { keyword: "multipleOf", words: (limit) => `a multiple of ${limit}` },
  { keyword: "minLength", words: (limit) => `at least ${limit} characters` },
  { keyword: "maxLength", words: (limit) => `at most ${limit} characters` },
  { keyword: "pattern", words: (limit) => `matches ${limit}` },
  { keyword: "minItems", words: (limit) => `at least ${limit} items` },
  { keyword: "maxItems", words: (limit) => `at most ${limit} items` },
  { keyword: "uniqueItems", words: () => "no item twice" },
];

/** The bounds of a schema as words: `["at least 0", "at most 1"]`. */
export function boundsInWords(schema: SchemaObject): string[] {
  return bounds
    .filter(({ keyword }) => isSet(schema[keyword]))
    .map(({ keyword, words }) => words(schema[keyword]));
}

/** The bounds of a schema as documentation tags: `["@minimum 0", "@maximum 1"]`. */
export function boundsAsTags(schema: SchemaObject): string[] {
  return bounds
    .filter(({ keyword }) => isSet(schema[keyword]))
    .map(({ keyword }) => `@${keyword} ${schema[keyword]}`);
}

/** The values a schema allows, or nothing where it allows any. */
export function choicesOf(schema: SchemaObject): readonly unknown[] {
  return Array.isArray(schema.enum) ? schema.enum : [];
}

function isSet(limit: unknown): boolean {
  return limit !== undefined && limit !== false && limit !== null;
}
