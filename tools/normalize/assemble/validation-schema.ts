import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  own,
  without,
} from "@predgate-tools/openapi/json.ts";
import { nameIn } from "../schema/references.ts";

/** How a keyword's value is read: as data, or as the schemas it holds. */
type Shape = "data" | "schema" | "schemas" | "map" | "pattern" | "patterns";

const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["type", "data"],
  ["enum", "data"],
  ["const", "data"],
  ["minimum", "data"],
  ["maximum", "data"],
  ["exclusiveMinimum", "data"],
  ["exclusiveMaximum", "data"],
  ["multipleOf", "data"],
  ["minLength", "data"],
  ["maxLength", "data"],
  ["minItems", "data"],
  ["maxItems", "data"],
  ["uniqueItems", "data"],
  ["minProperties", "data"],
  ["maxProperties", "data"],
  ["required", "data"],
  ["format", "data"],
  ["pattern", "pattern"],
  ["items", "schema"],
  ["contains", "schema"],
  ["additionalProperties", "schema"],
  ["propertyNames", "schema"],
  ["not", "schema"],
  ["if", "schema"],
  ["then", "schema"],
  ["else", "schema"],
  ["prefixItems", "schemas"],
  ["allOf", "schemas"],
  ["anyOf", "schemas"],
  ["oneOf", "schemas"],
  ["properties", "map"],
  ["patternProperties", "patterns"],
  ["dependentSchemas", "map"],
]);

/**
 * What of a schema bears on whether a value fits it. A page's own words, ids and patterns that are no
 * regular expressions stay behind; references become what `refer` makes of the shared schema's name.
 */
export function validationSchema(
  schema: Json,
  refer: (name: string) => string | undefined,
): JsonObject | boolean {
  if (typeof schema === "boolean") return schema;
  if (!isObject(schema)) return {};
  const name = nameIn(schema["$ref"]);
  const reference = name === undefined ? undefined : refer(name);
  const entries = Object.entries(schema).flatMap(([key, value]): [string, Json][] => {
    const shape = shapes.get(key);
    const read = shape === undefined ? undefined : readKeyword({ shape, value, refer });
    return read === undefined ? [] : [[key, read]];
  });
  const read = Object.fromEntries(entries);
  return { ...(reference === undefined ? {} : { $ref: reference }), ...shortened(unpatterned(schema, read)) };
}

/** Where a pattern for property names is passed over, nobody knows which properties are additional. */
function unpatterned(written: JsonObject, read: JsonObject): JsonObject {
  const patterns = Object.keys(objectAt(written, "patternProperties"));
  const isWhole = patterns.length === Object.keys(objectAt(read, "patternProperties")).length;
  return isWhole ? read : without(read, ["additionalProperties"]);
}

/** Even a harmless pattern takes the square of a text's length, so it is only tried on short ones. */
function shortened(read: JsonObject): JsonObject {
  const { pattern, ...rest } = read;
  if (pattern === undefined) return read;
  const all = own(rest, "allOf");
  return {
    ...rest,
    allOf: [...(isArray(all) ? all : []), { if: { maxLength: longestTried }, [consequence]: { pattern } }],
  };
}

function readKeyword({
  shape,
  value,
  refer,
}: {
  shape: Shape;
  value: Json;
  refer: (name: string) => string | undefined;
}): Json | undefined {
  const convert = (schema: Json): Json => validationSchema(schema, refer);
  if (shape === "data") return value;
  if (shape === "schema") return isArray(value) ? undefined : convert(value);
  if (shape === "schemas") return isArray(value) ? value.map(convert) : undefined;
  if (shape === "pattern")
    return typeof value === "string" && isPattern(value, mostRepeats.pattern) ? value : undefined;
  if (!isObject(value)) return undefined;
  const members = Object.entries(value).filter(
    ([key]) => shape === "map" || isPattern(key, mostRepeats.patterns),
  );
  return Object.fromEntries(members.map(([key, member]) => [key, convert(member)]));
}

/** Written out, an object with this key looks like a promise to whoever awaits it. */
const consequence = "then";
const longestTried = 1000;
const longestPattern = 200;
const mostRepeats = { pattern: 3, patterns: 0 };

/**
 * A pattern may take for ever on a value made for it, so only those whose repeats can neither hold
 * each other nor multiply are tried. One that is passed over leaves an example unchecked, no more.
 */
function isPattern(text: string, most: number): boolean {
  const plain = text.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, "x");
  const repeats = plain.match(/[*+]|\{\d+,\}/gu) ?? [];
  if (text.length > longestPattern || repeats.length > most || /\)[*+{]/u.test(plain)) return false;
  try {
    return new RegExp(text, "u").source !== "";
  } catch {
    return false;
  }
}
