import type { Localized } from "../language/localized.ts";

/** What a sentence's places are filled with. */
export interface Particulars {
  readonly prediction: string | undefined;
  readonly status: unknown;
  /** The model that the command line names. */
  readonly model?: string | undefined;
  /** When the create was sent. */
  readonly sentAt?: Date | undefined;
}

/**
 * Fills the places of a sentence. Where no prediction is known, its place goes with the space before it; `{model}`
 * becomes `MODEL` then.
 */
export function fillIn(template: Localized, given: Particulars): Localized {
  const { prediction, status, model, sentAt } = given;
  const since = sentAt === undefined ? "" : ` --created-after ${sentAt.toISOString()}`;
  const fill = (text: string): string =>
    text
      .replace(/( ?)\{prediction\}/g, prediction === undefined ? "" : `$1${prediction}`)
      .replaceAll("{since}", since)
      .replaceAll("{model}", () => model ?? "MODEL")
      .replaceAll("{status}", String(status));
  return { en: fill(template.en), zh: fill(template.zh) };
}

/** A sentence, and behind a colon the words of somebody else, if there are any. */
export function withWords(sentence: Localized, words: string | undefined): Localized {
  if (words === undefined || words === "") return { en: `${sentence.en}.`, zh: `${sentence.zh}。` };
  return { en: `${sentence.en}: ${words.replace(/\.?$/, ".")}`, zh: `${sentence.zh}：${words}` };
}
