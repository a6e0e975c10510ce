const longest = 80;

/** A value as JSON on one line, short enough to print. Control characters stay escaped. */
export function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** `string`, `integer`, `null`, … */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
