import { isArray, isObject, type Json } from "@predgate-tools/openapi/json.ts";
import { canonicalText } from "@predgate-tools/openapi/stable-order.ts";

/** Reads a keyword's value, or answers undefined where the keyword cannot have it. */
type Shape = (value: Json) => Json | undefined;

const anything: Shape = (value) => value;
const schema: Shape = (value) => (isObject(value) ? value : undefined);
const flag: Shape = (value) => {
  const read = value === "true" ? true : value === "false" ? false : value;
  return typeof read === "boolean" ? read : undefined;
};
const text: Shape = (value) => (typeof value === "string" && value.trim() !== "" ? value : undefined);
const schemas: Shape = (value) => {
  const list = isArray(value) ? value.filter(isObject) : [];
  return list.length === 0 ? undefined : list;
};
const number: Shape = (value) => {
  const read = typeof value === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/u.test(value) ? Number(value) : value;
  return typeof read === "number" && Number.isFinite(read) ? read : undefined;
};
const count: Shape = (value) => {
  const read = number(value);
  return typeof read === "number" && Number.isInteger(read) && read >= 0 ? read : undefined;
};
const boundOrFlag: Shape = (value) => (typeof value === "boolean" ? value : number(value));
/** Longer lists are data that was pasted, and no type or form can show them. */
const mostChoices = 10_000;

const values: Shape = (value) => {
  if (!isArray(value) || value.length === 0 || value.length > mostChoices) return undefined;
  const seen = new Map(value.map((item) => [canonicalText(item), item]));
  return [...seen.values()];
};
const pattern: Shape = (value) => {
  if (typeof value !== "string") return undefined;
  try {
    new RegExp(value, "u");
    return value;
  } catch {
    return undefined;
  }
};

/** The keywords that the document may hold, and what each may be. Others are private to an editor and dropped. */
export const keywordShapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["type", anything],
  ["title", text],
  ["description", text],
  ["format", text],
  ["contentEncoding", text],
  ["contentMediaType", text],
  ["default", anything],
  ["enum", values],
  ["const", anything],
  ["example", anything],
  ["examples", (value) => (isArray(value) ? (value.length === 0 ? undefined : value) : [value])],
  ["nullable", flag],
  ["deprecated", flag],
  ["readOnly", flag],
  ["writeOnly", flag],
  ["minimum", number],
  ["maximum", number],
  ["exclusiveMinimum", boundOrFlag],
  ["exclusiveMaximum", boundOrFlag],
  ["multipleOf", (value) => (Number(number(value)) > 0 ? number(value) : undefined)],
  ["minLength", count],
  ["maxLength", count],
  ["pattern", pattern],
  ["minItems", count],
  ["maxItems", count],
  ["uniqueItems", flag],
  ["minProperties", count],
  ["maxProperties", count],
  ["properties", schema],
  ["patternProperties", schema],
  ["additionalProperties", (value) => (isObject(value) && Object.keys(value).length > 0 ? value : undefined)],
  ["required", (value) => (isArray(value) || typeof value === "boolean" ? value : undefined)],
  ["items", schema],
  ["prefixItems", schemas],
  ["contains", schema],
  ["allOf", schemas],
  ["anyOf", schemas],
  ["oneOf", schemas],
  ["not", schema],
]);

/** Keywords that constrain values in a way which neither types nor forms can show. */
export const untaken: ReadonlySet<string> = new Set([
  "if",
  "then",
  "else",
  "dependencies",
  "dependentRequired",
  "dependentSchemas",
  "propertyNames",
  "additionalItems",
  "unevaluatedItems",
  "unevaluatedProperties",
  "minContains",
  "maxContains",
]);
