import type { Localized } from "../language/localized.ts";

/** What a sentence's places are filled with. */
export interface Particulars {
  readonly prediction: string | undefined;
  readonly status: unknown;
}

/** Fills `{prediction}` and `{status}`. Where no prediction is known, its place goes with the space before it. */
export function fillIn(template: Localized, { prediction, status }: Particulars): Localized {
  const fill = (text: string): string =>
    text
      .replace(/( ?)\{prediction\}/g, prediction === undefined ? "" : `$1${prediction}`)
      .replaceAll("{status}", String(status));
  return { en: fill(template.en), zh: fill(template.zh) };
}

/** A sentence, and behind a colon the words of somebody else, if there are any. */
export function withWords(sentence: Localized, words: string | undefined): Localized {
  if (words === undefined || words === "") return { en: `${sentence.en}.`, zh: `${sentence.zh}。` };
  return { en: `${sentence.en}: ${words.replace(/\.?$/, ".")}`, zh: `${sentence.zh}：${words}` };
}
