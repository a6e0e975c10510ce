import { holdsFile } from "../files/holds-file.ts";
import type { InputSchema } from "../generated/input-schemas.gen.ts";
import { fitsPattern } from "./fits-pattern.ts";
import type { InputIssue } from "./input-issue.ts";
import { nearest } from "./nearest.ts";

type Schema = InputSchema | boolean | undefined;

/** What is wrong with a value, by a JSON Schema without references. Synchronous; nothing is loaded or sent. */
export function checkInput(schema: Schema, value: unknown, field = "input"): readonly InputIssue[] {
  if (typeof schema !== "object" || value === undefined) return [];
  const issues: InputIssue[] = [];
  const report = (rule: string, expected: string) => {
    issues.push({ field, rule, message: `${field} must be ${expected}, not ${show(value)}.` });
  };
  const types = [schema.type ?? []].flat();
  // A file stands where the schema has its address.
  const isFile = holdsFile(value) && types.includes("string");
  if (types.length && !isFile && !types.some((type) => isType(type, value))) {
    report("type", types.join(" or "));
    return issues;
  }
  const choices = schema.enum ?? ("const" in schema ? [schema.const] : undefined);
  if (choices && !choices.some((choice) => JSON.stringify(choice) === JSON.stringify(value))) {
    const meant = nearest(String(value), choices.map(String));
    report("enum", `one of ${choices.map(show).join(", ")}${meant ? ` (did you mean ${show(meant)}?)` : ""}`);
  }
  const size = typeof value === "string" ? [...value].length : Array.isArray(value) ? value.length : value;
  for (const [rule, broken, expected] of limits) {
    const limit = schema[rule];
    const applies =
      /Length/.test(rule) === (typeof value === "string") && /Items/.test(rule) === Array.isArray(value);
    if (typeof limit === "number" && typeof size === "number" && applies && broken(size, limit)) {
      report(rule, `${expected} ${limit}`);
    }
  }
  if (schema.pattern && typeof value === "string" && !fitsPattern(value, schema.pattern)) {
    report("pattern", `like ${schema.pattern}`);
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => void issues.push(...checkInput(schema.items, item, `${field}[${index}]`)));
  } else if (typeof value === "object" && value && !isFile)
    issues.push(...checkProperties(schema, value, field));
  for (const part of schema.allOf ?? []) issues.push(...checkInput(part, value, field));
  const variants = schema.anyOf ?? schema.oneOf;
  const tried = variants?.map((part) => checkInput(part, value, field));
  if (tried?.length && tried.every((found) => found.length)) issues.push(...(tried[0] ?? []));
  return issues;
}

function checkProperties(schema: InputSchema, value: object, field: string): InputIssue[] {
  const { properties = {}, required = [] } = schema;
  const issues: InputIssue[] = required
    .filter((name) => (value as Record<string, unknown>)[name] === undefined)
    .map((name) => ({
      field: `${field}.${name}`,
      rule: "required",
      message: `${field}.${name} is required.`,
    }));
  for (const [name, item] of Object.entries(value)) {
    if (Object.hasOwn(properties, name)) {
      issues.push(...checkInput(properties[name], item, `${field}.${name}`));
    } else if (schema.properties) {
      const meant = nearest(name, Object.keys(properties));
      const message = `${field}.${name} is not a parameter that the model is known to have${meant ? `: did you mean ${meant}?` : "."}`;
      issues.push({ field: `${field}.${name}`, rule: "unknown", message });
    }
  }
  return issues;
}

const limits: readonly (readonly [string, (size: number, limit: number) => boolean, string])[] = [
  ["minimum", (size, limit) => size < limit, "at least"],
  ["maximum", (size, limit) => size > limit, "at most"],
  ["exclusiveMinimum", (size, limit) => size <= limit, "more than"],
  ["exclusiveMaximum", (size, limit) => size >= limit, "less than"],
  // Fractions do not divide evenly in binary: 0.3 / 0.1 is a little less than 3.
  ["multipleOf", (size, limit) => Math.abs(size / limit - Math.round(size / limit)) > 1e-9, "a multiple of"],
  ["minLength", (size, limit) => size < limit, "text of a length of at least"],
  ["maxLength", (size, limit) => size > limit, "text of a length of at most"],
  ["minItems", (size, limit) => size < limit, "a list of a length of at least"],
  ["maxItems", (size, limit) => size > limit, "a list of a length of at most"],
];

function isType(type: string, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  const kind = typeof value;
  return kind === type && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
