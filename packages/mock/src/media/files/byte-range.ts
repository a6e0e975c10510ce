/** What a `Range` header asks of a file: all of it, one part, or something it does not have. */
export type Wanted =
  | { kind: "whole" }
  | { kind: "part"; first: number; last: number }
  | { kind: "unsatisfiable" };

/**
 * Reads a `Range` header (RFC 9110, section 14). What is malformed, in another unit or asks for several parts
 * is ignored, as the standard allows: the whole file is sent.
 */
export function readRange({ header, size }: { header: string | null; size: number }): Wanted {
  const match = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/iu.exec((header ?? "").replace(/[ \t]+/gu, ""));
  if (!match) return { kind: "whole" };
  const [, from, to, suffix] = match;
  if (suffix !== undefined) {
    const length = Number(suffix);
    if (length === 0 || size === 0) return { kind: "unsatisfiable" };
    return { kind: "part", first: Math.max(0, size - length), last: size - 1 };
  }
  const first = Number(from);
  const last = to === "" || to === undefined ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && to !== undefined && Number(to) < first) return { kind: "whole" };
  return first >= size ? { kind: "unsatisfiable" } : { kind: "part", first, last };
}
