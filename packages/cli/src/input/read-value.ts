import type { PropertySchema } from "./input-schema.ts";
import { typesOf } from "./input-schema.ts";

/** What a text could not be read as. */
export interface Unreadable {
  readonly unreadable: "integer" | "number" | "boolean" | "json" | "array";
}

export type ReadValue = { readonly value: unknown } | Unreadable;

const readers: Readonly<Record<string, (text: string, schema: PropertySchema) => ReadValue>> = {
  integer: wholeNumber,
  number: (text) =>
    /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim())
      ? finite(Number(text))
      : { unreadable: "number" },
  boolean: (text) => {
    const word = text.trim().toLowerCase();
    if (["true", "yes", "on", "1"].includes(word)) return { value: true };
    return ["false", "no", "off", "0"].includes(word) ? { value: false } : { unreadable: "boolean" };
  },
  null: (text) => (text === "null" ? { value: null } : { unreadable: "json" }),
  object: (text) => readJson(text),
  array: (text, schema) => {
    if (text.trimStart().startsWith("[")) return readJson(text);
    const item = readValue(text, schema.items ?? {});
    return "value" in item ? { value: [item.value] } : item;
  },
  string: (text) => ({ value: text }),
};

// The most particular type first: a value that may be a number or a string is a number where it reads as one.
const order = ["null", "integer", "number", "boolean", "array", "object", "string"];

/** Reads the text of a flag, of `key=value` or of a table's cell as the type that the schema declares. */
export function readValue(text: string, schema: PropertySchema): ReadValue {
  const types = typesOf(schema);
  if (types.length === 0) return { value: readAsChoice(text, schema) };
  let complaint: ReadValue | undefined;
  for (const type of order) {
    if (!types.includes(type)) continue;
    const read = readers[type]?.(text, schema);
    if (read !== undefined && "value" in read) return read;
    if (type !== "null") complaint = read;
  }
  return complaint ?? { value: text };
}

/** Without a declared type the choices tell: `2` means the number where the number is a choice. */
function readAsChoice(text: string, schema: PropertySchema): unknown {
  if (schema.enum === undefined || schema.enum.includes(text)) return text;
  return schema.enum.find((choice) => JSON.stringify(choice) === text.trim()) ?? text;
}

function finite(value: number): ReadValue {
  return Number.isFinite(value) ? { value } : { unreadable: "number" };
}

/** One that a number of JavaScript holds exactly: a seed must not become another on its way. */
function wholeNumber(text: string): ReadValue {
  const value = /^[+-]?\d+(?:\.0*)?(?:e\+?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? { value } : { unreadable: "integer" };
}

export function readJson(text: string): ReadValue {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { unreadable: "json" };
  }
}
