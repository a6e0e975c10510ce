/** Milliseconds that a `Prefer` header asks to wait, and the words it used; undefined when it asks for none. */
export function waitPreference(header: string | null): { milliseconds: number; words: string } | undefined {
  if (header === null) return undefined;
  for (const preference of header.split(",")) {
    const [words = ""] = preference.trim().split(";");
    const match = /^wait(?:\s*=\s*"?(\d+)"?)?$/i.exec(words.trim());
    if (match === null) continue;
    const seconds = match[1] === undefined ? 60 : Number(match[1]);
    if (seconds >= 1 && seconds <= 60) return { milliseconds: seconds * 1000, words: words.trim() };
  }
  return undefined;
}
