import { isObject, type JsonObject, type OpenApiDocument, type SchemaObject } from "../model/document.ts";
import { literalFields, mapSchemas } from "../read/map-schemas.ts";

/** Private-use characters: no page has them, and no printer changes them but to an escape. */
const percentStandIn = "\uE025";
const ownNameMark = "\uE026";

/**
 * The document with other characters in names that openapi-typescript cannot work with: it makes names parts of a
 * reference, which is then decoded like a URL, and looks properties up in plain objects, where `constructor` and
 * its like are always found. `restoreNames` gives the types their names back.
 */
export function withHarmlessNames(document: OpenApiDocument): OpenApiDocument {
  return mapSchemas(withoutStrayPercents(document) as OpenApiDocument, withHarmlessProperties);
}

export function restoreNames(types: string): string {
  return types.replace(/\\u[eE]025|\uE025/g, "%").replace(/\\u[eE]026|\uE026/g, "");
}

function withoutStrayPercents(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutStrayPercents);
  if (!isObject(value)) return value;
  const changed = Object.keys(value).map((key) => [standIn(key), changeMember(value, key)]);
  return Object.fromEntries(changed);
}

function changeMember(owner: JsonObject, key: string): unknown {
  const member = owner[key];
  const names = key === "operationId" || (key === "name" && "in" in owner);
  if (names && typeof member === "string") return standIn(member);
  if (key === "required" && Array.isArray(member)) return member.map(String).map(standIn);
  return literalFields.has(key) || key.startsWith("x-") ? member : withoutStrayPercents(member);
}

// `%20` can be decoded and stays.
function standIn(name: string): string {
  try {
    decodeURIComponent(name);
    return name;
  } catch {
    return name.replaceAll("%", percentStandIn);
  }
}

function withHarmlessProperties(schema: SchemaObject): SchemaObject {
  const changed = Object.entries(schema).map(([keyword, value]) => {
    if (["properties", "patternProperties"].includes(keyword) && isObject(value)) {
      return [
        keyword,
        Object.fromEntries(Object.entries(value).map(([name, member]) => [mark(name), member])),
      ];
    }
    if (keyword === "required" && Array.isArray(value)) return [keyword, value.map(String).map(mark)];
    return [keyword, value];
  });
  return Object.fromEntries(changed);
}

function mark(name: string): string {
  const harmless = standIn(name);
  return name in {} ? harmless + ownNameMark : harmless;
}
