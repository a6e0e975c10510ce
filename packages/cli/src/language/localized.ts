export type Language = "en" | "zh";

/** One text in both languages of the command line. */
export interface Localized {
  readonly en: string;
  readonly zh: string;
}

/** A text that needs no translation: a name, a path, a word of the API. */
export function verbatim(text: string): Localized {
  return { en: text, zh: text };
}
