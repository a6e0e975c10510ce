/** Somebody else's words, fit for a sentence: one line of at most so many characters, without control sequences. */
export function oneLine(text: string, most: number): string {
  return text.replace(/\p{Cc}+/gu, " ").slice(0, most);
}
