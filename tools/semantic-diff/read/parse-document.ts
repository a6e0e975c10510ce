import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";
import { DocumentError } from "../model/document-error.ts";
import { isList, isObject, type Json } from "../model/json.ts";
import { parseJson } from "./parse-json.ts";

/**
 * The value of a YAML or JSON text. Dates stay strings, as JSON has no others.
 *
 * @throws DocumentError naming line and column of what cannot be read.
 */
export function parseDocument({ text, name }: { text: string; name: string }): Json {
  const value = parse({ text: text.replace(/^\uFEFF/, ""), name });
  return toJson({ value, name, above: [] });
}

const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

function parse({ text, name }: { text: string; name: string }): unknown {
  if (/\.json$/i.test(name)) return parseJson({ text, name });
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // YAML's flow style begins with a brace as well, and its parser knows line and column.
    }
  }
  try {
    return load(text, { schema: SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const place = error.mark === undefined ? "" : `:${error.mark.line + 1}:${error.mark.column + 1}`;
    throw new DocumentError(`${name}${place}: expected YAML or JSON, but ${error.reason}.`);
  }
}

/** Checks that the value is a tree of JSON, since YAML also has loops, sets and keys that are no text. */
function toJson({ value, name, above }: { value: unknown; name: string; above: readonly unknown[] }): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    throw new DocumentError(`${name}: expected numbers that JSON has, but found ${String(value)}.`);
  }
  if (typeof value !== "object") return String(value);
  if (above.includes(value))
    throw new DocumentError(`${name}: an alias leads back to what holds it; JSON has no loops.`);
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item) => toJson({ value: item, name, above: inside }));
  const entries: [string, Json][] = [];
  for (const [key, member] of Object.entries(value)) {
    entries.push([key, toJson({ value: member, name, above: inside })]);
  }
  return Object.fromEntries(entries);
}

/**
 * Checks that a value is an OpenAPI 3 description.
 *
 * @throws DocumentError saying what was found instead.
 */
export function expectOpenApi({ value, name }: { value: Json; name: string }): void {
  const example = 'Expected a document that begins with "openapi: 3.1.0".';
  if (!isObject(value) || isList(value))
    throw new DocumentError(`${name}: not an OpenAPI document. ${example}`);
  if (typeof value.swagger === "string") {
    throw new DocumentError(
      `${name}: a Swagger ${value.swagger} document. ${example} Convert it to OpenAPI 3 first.`,
    );
  }
  // 3.0 without quotes is a number in YAML.
  const version = typeof value.openapi === "number" ? value.openapi.toFixed(1) : value.openapi;
  if (typeof version !== "string") throw new DocumentError(`${name}: has no "openapi" member. ${example}`);
  if (!/^3\.[012](\.|$)/.test(version)) {
    throw new DocumentError(`${name}: OpenAPI ${version} is not one of 3.0, 3.1 and 3.2. ${example}`);
  }
}
