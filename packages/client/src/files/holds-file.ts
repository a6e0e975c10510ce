/** Whether JSON cannot say the input: it holds bytes, a file, a stream or a promise of one. */
export function holdsFile(value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value !== "object" || !value || seen.has(value)) return false;
  // What holds itself is left to JSON, which refuses it.
  seen.add(value);
  if (ArrayBuffer.isView(value)) return true;
  return isPlain(value) ? Object.values(value).some((item) => holdsFile(item, seen)) : !("toJSON" in value);
}

/** Whether this is a list, or an object that is nothing but its properties, of whichever realm. */
export function isPlain(value: object): boolean {
  const parent: object | null = Object.getPrototypeOf(value);
  return Array.isArray(value) || !parent || !Object.getPrototypeOf(parent);
}
