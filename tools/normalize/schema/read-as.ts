import type { Json } from "@predgate-tools/openapi/json.ts";
import { JsonSyntaxError, parseJson } from "../parse/json/parse-json.ts";
import { allows } from "./type-name.ts";

/**
 * A value as one of the types, where an editor kept it as text (`"5"` → 5, `'{"a": 1}'` → an object) or lost its
 * quotes (5 → `"5"`).
 */
export function readAs(value: Json, types: readonly string[]): Json | undefined {
  if (allows(types, value)) return value;
  if (typeof value === "string") {
    const text = value.trim();
    const structure = /^[[{]/u.test(text) ? readStructure(text) : undefined;
    if (structure !== undefined && allows(types, structure)) return structure;
    if (types.includes("boolean") && /^(?:true|false)$/iu.test(text)) return text.toLowerCase() === "true";
    const number = /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
    const isWanted = number !== undefined && (types.includes("number") || types.includes("integer"));
    return isWanted ? number : undefined;
  }
  return types.includes("string") && (typeof value === "number" || typeof value === "boolean")
    ? String(value)
    : undefined;
}

function readStructure(text: string): Json | undefined {
  try {
    return parseJson(text).value;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return undefined;
    throw error;
  }
}
