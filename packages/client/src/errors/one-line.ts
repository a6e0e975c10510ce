/** Somebody else's words, fit for a sentence: one line, not endless, without control sequences or a full stop. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, " ")
    .slice(0, 500)
    .replace(/[\s.]+$/, "");
}
