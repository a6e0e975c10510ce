/** A place in a list: records older, or newer, than the one with this sequence. */
export interface Cursor {
  readonly direction: "older" | "newer";
  readonly sequence: number;
}

/** Opaque to callers, as documented. */
export const writeCursor = (cursor: Cursor): string =>
  btoa(`${cursor.direction === "older" ? "o" : "n"}=${cursor.sequence}`).replaceAll("=", "");

export function readCursor(text: string): Cursor | undefined {
  let decoded: string;
  try {
    decoded = atob(text);
  } catch {
    return undefined;
  }
  const match = /^([on])=(\d+)$/.exec(decoded);
  if (match === null) return undefined;
  return { direction: match[1] === "o" ? "older" : "newer", sequence: Number(match[2]) };
}
