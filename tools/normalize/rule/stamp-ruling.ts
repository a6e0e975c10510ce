import { isArray, isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";

/** Keys whose members are named by the document rather than by OpenAPI: a stamp belongs on the members. */
const maps = new Set([
  "callbacks",
  "content",
  "examples",
  "headers",
  "links",
  "parameters",
  "paths",
  "pathItems",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
  "variables",
  "webhooks",
  "$defs",
]);
const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);
const singles = new Set(["schema", "items", "requestBody", "info", ...methods]);

/** Keywords that allow or forbid values; where each comes from can be looked up by its name. */
const constraining = new Set([
  "default",
  "const",
  "enum",
  "format",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "required",
]);

type Kind = "object" | "map";

/** An update with `x-provenance` on every object that it adds or changes, so that each can be traced to the ruling. */
export function stampRuling({
  update,
  location,
  ruling,
}: {
  update: JsonObject;
  location: readonly (string | number)[];
  ruling: string;
}): JsonObject {
  return stamp({
    value: update,
    kind: kindOf(location),
    inSchema: location.includes("schemas") || location.includes("schema"),
    ruling,
  });
}

/** A key names a map unless it is itself a member of one: a property may well be called `properties`. */
function kindOf(location: readonly (string | number)[]): Kind {
  let kind: Kind = "object";
  for (const segment of location) kind = kind === "object" && maps.has(String(segment)) ? "map" : "object";
  return kind;
}

function stamp({
  value,
  kind,
  inSchema,
  ruling,
}: {
  value: JsonObject;
  kind: Kind;
  inSchema: boolean;
  ruling: string;
}): JsonObject {
  const entries = Object.entries(value).map(([key, member]): [string, Json] => {
    if (!isObject(member)) return [key, member];
    const childKind: Kind = kind === "object" && maps.has(key) ? "map" : "object";
    const goesIn = kind === "map" || childKind === "map" || singles.has(key);
    if (!goesIn || own(member, "$ref") !== undefined) return [key, member];
    return [
      key,
      stamp({
        value: member,
        kind: childKind,
        inSchema: inSchema || key === "schemas" || key === "schema",
        ruling,
      }),
    ];
  });
  const result = Object.fromEntries(entries);
  const holdsOnlyMembers =
    entries.length > 0 &&
    entries.every(([key, member]) => isObject(member) && (maps.has(key) || singles.has(key)));
  if (kind === "map" || holdsOnlyMembers) return result;
  const constrained = inSchema ? entries.filter(([key]) => constraining.has(key)) : [];
  const keywords = constrained.map(([key]): [string, Json] => [key, ruling]);
  const before = own(value, "x-provenance");
  const provenance: JsonObject = {
    ...(isObject(before) && !isArray(before) ? before : {}),
    ...(keywords.length === 0 ? {} : { keywords: Object.fromEntries(keywords) }),
    rulings: [ruling],
  };
  return { ...result, "x-provenance": provenance };
}
