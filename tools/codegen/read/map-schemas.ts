import { isObject, type JsonObject, type SchemaObject } from "../model/document.ts";

/** Rebuilds a schema from its already rebuilt parts; `pointer` is where it stands in the document. */
export type SchemaMapping = (schema: SchemaObject, pointer: readonly string[]) => SchemaObject;

const schemaMaps = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
const schemaLists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const singleSchemas = new Set([
  "additionalProperties",
  "items",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedProperties",
  "unevaluatedItems",
]);
/** Fields that hold values of the API, not descriptions of it. */
export const literalFields: ReadonlySet<string> = new Set([
  "example",
  "examples",
  "default",
  "enum",
  "const",
  "value",
]);

/**
 * A copy of a document in which every schema went through `mapping`, the innermost first.
 * Keys keep their order, and what merely looks like a schema (an example, a default) is left alone.
 */
export function mapSchemas<Document extends JsonObject>(
  document: Document,
  mapping: SchemaMapping,
): Document {
  return mapObject({ value: document, mapping, pointer: [] }) as Document;
}

interface Place {
  readonly value: unknown;
  readonly mapping: SchemaMapping;
  readonly pointer: readonly string[];
}

function mapObject({ value, mapping, pointer }: Place): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      mapObject({ value: item, mapping, pointer: [...pointer, String(index)] }),
    );
  }
  if (!isObject(value)) return value;
  const inSchemas = pointer.length === 2 && pointer[0] === "components" && pointer[1] === "schemas";
  return mapValues(value, (member, key) => {
    const inner: Place = { value: member, mapping, pointer: [...pointer, key] };
    if (inSchemas || (key === "schema" && isField(pointer))) return mapSchema(inner);
    if (literalFields.has(key) || key.startsWith("x-")) return member;
    return mapObject(inner);
  });
}

// `components.parameters.schema` is a parameter that somebody named "schema", not a schema.
function isField(pointer: readonly string[]): boolean {
  return !(pointer.length === 2 && pointer[0] === "components");
}

function mapSchema({ value, mapping, pointer }: Place): unknown {
  if (!isObject(value)) return value;
  const rebuilt = mapValues(value, (member, keyword) => {
    const inner = [...pointer, keyword];
    if (singleSchemas.has(keyword)) return mapSchema({ value: member, mapping, pointer: inner });
    if (schemaLists.has(keyword) && Array.isArray(member)) {
      return member.map((item, index) =>
        mapSchema({ value: item, mapping, pointer: [...inner, String(index)] }),
      );
    }
    if (schemaMaps.has(keyword) && isObject(member)) {
      return mapValues(member, (item, name) =>
        mapSchema({ value: item, mapping, pointer: [...inner, name] }),
      );
    }
    return member;
  });
  return mapping(rebuilt as SchemaObject, pointer);
}

// Object.fromEntries makes an own property of `__proto__`, where an assignment would set the prototype.
function mapValues(from: JsonObject, change: (member: unknown, key: string) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(from).map(([key, member]) => [key, change(member, key)]));
}
