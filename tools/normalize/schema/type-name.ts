import { isArray, type Json } from "@predgate-tools/openapi/json.ts";

/** The JSON Schema type of a value; whole numbers are `integer`. */
export function typeName(value: Json): string {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** True where a list of types lets a value pass: every integer is a number. */
export function allows(types: readonly string[], value: Json): boolean {
  const name = typeName(value);
  return types.includes(name) || (name === "integer" && types.includes("number"));
}

/** Texts that show where a value goes rather than being one: "string", "<your key>", "{{id}}", "xxx", "...". */
export function isPlaceholder(value: Json): boolean {
  if (typeof value !== "string" || value.length > 200) return false;
  return (
    /^(?:|string|str|text|x{2,}|\.{2,}|…+|null|none)$/iu.test(value.trim()) ||
    /\{\{.*\}\}|\$\{.*\}|^<.*>$/u.test(value)
  );
}
