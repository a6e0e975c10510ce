import type { OutputSchema } from "../model.ts";

/** A schema with its choices taken: the first branch that is not null, and all parts of an `allOf` in one. */
export function settle(schema: OutputSchema): OutputSchema {
  let settled = schema;
  for (let turn = 0; turn < 8; turn++) {
    const branches = asSchemas(settled.oneOf ?? settled.anyOf);
    const parts = asSchemas(settled.allOf);
    if (branches.length === 0 && parts.length === 0) return settled;
    const { oneOf: _oneOf, anyOf: _anyOf, allOf: _allOf, ...own } = settled;
    const branch = branches.find((candidate) => candidate.type !== "null");
    settled = own;
    for (const part of branch ? [...parts, branch] : parts) {
      settled = { ...settled, ...part, ...joinedProperties(settled, part) };
    }
  }
  return settled;
}

export function propertiesOf(schema: OutputSchema): Readonly<Record<string, OutputSchema>> {
  const { properties } = schema;
  if (!isRecord(properties)) return {};
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, OutputSchema] => isRecord(entry[1])),
  );
}

export function itemsOf(schema: OutputSchema): OutputSchema {
  return isRecord(schema.items) ? schema.items : {};
}

/** Is a string of this schema the address of a file? */
export function isUri(schema: OutputSchema): boolean {
  const { type, format } = schema;
  const isText = type === "string" || type === undefined || (Array.isArray(type) && type.includes("string"));
  return (
    isText && (format === "uri" || format === "url" || format === "uri-reference" || format === "binary")
  );
}

function joinedProperties(first: OutputSchema, second: OutputSchema): { properties?: object } {
  if (!isRecord(first.properties) && !isRecord(second.properties)) return {};
  return { properties: { ...propertiesOf(first), ...propertiesOf(second) } };
}

function asSchemas(value: unknown): readonly OutputSchema[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is OutputSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The type of a schema's values, null aside; undefined when it does not say. */
export function typeOf(schema: OutputSchema): string | undefined {
  const { type } = schema;
  if (typeof type === "string") return type;
  if (Array.isArray(type)) {
    return type.find((name): name is string => typeof name === "string" && name !== "null") ?? "null";
  }
  if ("properties" in schema) return "object";
  return "items" in schema ? "array" : undefined;
}
