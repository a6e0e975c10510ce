import type { OutputNode, OutputSchema } from "../model.ts";

/** The value a schema itself names (`const`, `enum`, `example`, `examples`, `default`), as an output; or nothing. */
export function fixedValue(schema: OutputSchema): OutputNode | undefined {
  if ("const" in schema) return literal(schema.const);
  for (const list of [schema.enum, "example" in schema ? [schema.example] : undefined, schema.examples]) {
    if (Array.isArray(list) && list.length > 0) return literal(list[0]);
  }
  return "default" in schema ? literal(schema.default) : undefined;
}

function literal(value: unknown): OutputNode {
  if (Array.isArray(value)) return { kind: "list", items: value.map(literal) };
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([name, inner]) => [name, literal(inner)] as const);
    return { kind: "fields", fields: Object.fromEntries(fields) };
  }
  const fits = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return { kind: "value", value: fits ? value : null };
}
