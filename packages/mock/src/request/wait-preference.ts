export interface WaitPreference {
  readonly milliseconds: number;
  /** What the header said. */
  readonly words: string;
}

/** How long a `Prefer` header asks to wait; `wait=0` is not at all. Undefined when it says nothing of it, or asks for too long. */
export function waitPreference(header: string | null): WaitPreference | undefined {
  if (header === null) return undefined;
  for (const preference of header.split(",")) {
    const [words = ""] = preference.trim().split(";");
    const match = /^wait(?:\s*=\s*"?(\d+)"?)?$/i.exec(words.trim());
    if (match === null) continue;
    const seconds = match[1] === undefined ? 60 : Number(match[1]);
    if (seconds <= 60) return { milliseconds: seconds * 1000, words: words.trim() };
  }
  return undefined;
}
