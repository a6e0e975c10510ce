import type { Localized } from "../language/localized.ts";
import { inputMessages as messages } from "../messages/input.ts";
import type { PropertySchema } from "./input-schema.ts";
import { typesOf } from "./input-schema.ts";
import { nearest } from "./nearest.ts";
import { OpenedFile } from "./opened-file.ts";

type Check = (value: unknown, schema: PropertySchema) => Localized | undefined;

const typeTests: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string" || value instanceof OpenedFile,
  integer: (value) => typeof value === "number" && Number.isInteger(value),
  number: (value) => typeof value === "number" && Number.isFinite(value),
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

const number = (holds: (value: number, bound: number) => boolean, keyword: keyof PropertySchema): Check => {
  return (value, schema) => {
    const bound = schema[keyword];
    if (typeof value !== "number" || typeof bound !== "number" || holds(value, bound)) return undefined;
    return messages.outOfBounds({ keyword, bound, came: value, schema });
  };
};

const size = (
  keyword: keyof PropertySchema,
  measure: (value: unknown) => number | undefined,
  holds: (size: number, bound: number) => boolean,
): Check => {
  return (value, schema) => {
    const bound = schema[keyword];
    const measured = measure(value);
    if (measured === undefined || typeof bound !== "number" || holds(measured, bound)) return undefined;
    return messages.wrongSize({ keyword, bound, came: measured });
  };
};

const characters = (value: unknown): number | undefined =>
  typeof value === "string" ? [...value].length : undefined;
const items = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);
const atLeast = (left: number, right: number): boolean => left >= right;
const atMost = (left: number, right: number): boolean => left <= right;

/** One row a keyword. The first complaint of a value is the one that is told. */
const checks: readonly Check[] = [
  (value, schema) => {
    const types = typesOf(schema);
    if (types.length === 0 || types.some((type) => typeTests[type]?.(value) ?? true)) return undefined;
    return messages.wrongType({ types, came: value });
  },
  (value, schema) => {
    if (schema.enum === undefined || value instanceof OpenedFile) return undefined;
    if (schema.enum.some((choice) => JSON.stringify(choice) === JSON.stringify(value))) return undefined;
    if (value === null && typesOf(schema).includes("null")) return undefined;
    const choices = schema.enum.map(String);
    return messages.notAChoice({ choices, came: value, close: nearest(String(value), choices) });
  },
  (value, schema) =>
    schema.const === undefined || JSON.stringify(schema.const) === JSON.stringify(value)
      ? undefined
      : messages.notAChoice({ choices: [String(schema.const)], came: value, close: String(schema.const) }),
  number(atLeast, "minimum"),
  number(atMost, "maximum"),
  number((value, bound) => value > bound, "exclusiveMinimum"),
  number((value, bound) => value < bound, "exclusiveMaximum"),
  number((value, step) => {
    const quotient = value / step;
    return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient));
  }, "multipleOf"),
  size("minLength", characters, atLeast),
  size("maxLength", characters, atMost),
  size("minItems", items, atLeast),
  size("maxItems", items, atMost),
  (value, schema) => {
    if (typeof value !== "string" || schema.pattern === undefined) return undefined;
    const pattern = patternOf(schema.pattern);
    return pattern === undefined || pattern.test(value)
      ? undefined
      : messages.wrongPattern({ pattern: schema.pattern, came: value });
  },
  (value, schema) => {
    if (!Array.isArray(value) || schema.items === undefined) return undefined;
    for (const item of value) {
      const complaint = checkValue(item, schema.items);
      if (complaint !== undefined) return complaint;
    }
    return undefined;
  },
];

/** What is wrong with a value, as the end of a sentence that begins with its name; undefined when nothing is. */
export function checkValue(value: unknown, schema: PropertySchema): Localized | undefined {
  for (const check of checks) {
    const complaint = check(value, schema);
    if (complaint !== undefined) return complaint;
  }
  return undefined;
}

/** A pattern no engine of ours reads refuses nothing: a wrong constraint is worse than a missing one. */
function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source, "u");
  } catch {
    return undefined;
  }
}
