/** Lower-case words of a text, in any script: what prompt tables are matched against. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Does the text hold one of the words, whole or, for longer words, as a beginning ("synth" in "synthesiser")? */
export function mentions({ words, any }: { words: ReadonlySet<string>; any: readonly string[] }): boolean {
  return any.some(
    (wanted) =>
      words.has(wanted) || (wanted.length > 4 && [...words].some((word) => word.startsWith(wanted))),
  );
}
