/** Whether JSON cannot say the input: it holds bytes, a file, a stream or a promise of one. */
export function holdsFile(value: unknown): boolean {
  if (typeof value !== "object" || !value) return false;
  if (ArrayBuffer.isView(value)) return true;
  const isPlain = Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
  return isPlain ? Object.values(value).some(holdsFile) : !("toJSON" in value);
}
