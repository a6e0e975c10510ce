/** A JSON text, or a value already parsed, as an object; undefined where it is anything else. */
export function parseRecord(source: unknown): Record<string, unknown> | undefined {
  try {
    const value: unknown = typeof source === "string" ? JSON.parse(source) : source;
    return typeof value === "object" && value && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
