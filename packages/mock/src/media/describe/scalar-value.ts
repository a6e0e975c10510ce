import { fittingText } from "../../pattern/fitting-text.ts";
import { randomness } from "../arithmetic/random.ts";
import type { OutputSchema } from "../model.ts";

/** Texts of the formats that a validator checks. */
const formats: Readonly<Record<string, (next: () => number) => string>> = {
  "date-time": () => "2025-01-01T00:00:00.000Z",
  date: () => "2025-01-01",
  time: () => "00:00:00Z",
  duration: () => "PT5S",
  email: () => "someone@example.com",
  hostname: () => "example.com",
  ipv4: () => "192.0.2.1",
  ipv6: () => "2001:db8::1",
  uuid: (next) => `${hex(next, 8)}-${hex(next, 4)}-4${hex(next, 3)}-8${hex(next, 3)}-${hex(next, 12)}`,
};

/** A text that a string schema allows: of its format, else `otherwise`, cut or filled to its length, or by its pattern. */
export function textValue({
  schema,
  otherwise,
  salt,
}: {
  schema: OutputSchema;
  otherwise: string;
  salt: string;
}): string {
  const format =
    typeof schema.format === "string" && Object.hasOwn(formats, schema.format)
      ? formats[schema.format]
      : undefined;
  const next = randomness(`format ${salt}`);
  const usual = format
    ? format(next)
    : otherwise.slice(0, countOf(schema.maxLength)).padEnd(countOf(schema.minLength) ?? 0, ".");
  return fittingText({ schema, otherwise: usual, next });
}

/** A number that a schema allows, drawn between its bounds. */
export function numberValue({
  schema,
  type,
  salt,
}: {
  schema: OutputSchema;
  type: "integer" | "number";
  salt: string;
}): number {
  const step = boundOf(schema.multipleOf) ?? (type === "integer" ? 1 : 0.001);
  const above = boundOf(schema.exclusiveMinimum);
  const below = boundOf(schema.exclusiveMaximum);
  const low = boundOf(schema.minimum) ?? above;
  const high = boundOf(schema.maximum) ?? below;
  const from = low ?? Math.min(0, (high ?? 1) - 1);
  const to = Math.max(from, high ?? from + (type === "integer" ? 100 : 1));
  let first = Math.ceil(from / step);
  let last = Math.floor(to / step);
  if (above !== undefined && first * step <= above) first++;
  if (below !== undefined && last * step >= below) last--;
  const drawn = first + Math.floor(randomness(`number ${salt}`)() * (Math.max(first, last) - first + 1));
  return Number((drawn * step).toFixed(9));
}

/** A whole number of 0 or more, or nothing. */
export function countOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function boundOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function hex(next: () => number, length: number): string {
  return Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join("");
}
