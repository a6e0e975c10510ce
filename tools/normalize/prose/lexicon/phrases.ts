/** The words of a table row, written one after another: `默认值 | 默认` over as many lines as it takes. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
