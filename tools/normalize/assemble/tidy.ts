import { isObject, type Json, type JsonObject } from "@predgate-tools/openapi/json.ts";
import { byCodeUnit, firstKeys } from "@predgate-tools/openapi/stable-order.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";

const schemaOrder = [
  "$ref",
  "type",
  "format",
  "title",
  "description",
  "default",
  "const",
  "enum",
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
  "properties",
  "required",
  "additionalProperties",
  "items",
];
const operationOrder = [
  "operationId",
  "summary",
  "description",
  "tags",
  "deprecated",
  "security",
  "parameters",
  "requestBody",
  "responses",
];
const pathItemOrder = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const parameterOrder = ["name", "in", "required", "description", "schema"];
const rootOrder = ["openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components"];
const componentOrder = ["securitySchemes", "parameters", "responses", "schemas"];

/** Members in the order in which people look for them, rules' and rulings' alike; `x-` keys last. */
export function tidy(document: JsonObject): JsonObject {
  const sections = Object.entries(document).map(([key, value]): [string, Json] => {
    if ((key === "paths" || key === "webhooks") && isObject(value))
      return [key, members(sorted(value), pathItem)];
    if (key === "components" && isObject(value)) return [key, components(value)];
    return [key, value];
  });
  return ordered(Object.fromEntries(sections), rootOrder);
}

function components(value: JsonObject): JsonObject {
  const shapes: Record<string, (one: JsonObject) => JsonObject> = {
    schemas: schema,
    responses: holder,
    parameters: parameter,
  };
  const entries = Object.entries(value).map(([key, group]): [string, Json] => {
    const shape = shapes[key];
    return [key, isObject(group) ? members(sorted(group), shape ?? ((one) => one)) : group];
  });
  return ordered(Object.fromEntries(entries), componentOrder);
}

function pathItem(value: JsonObject): JsonObject {
  return ordered(members(value, operation), pathItemOrder);
}

function operation(value: JsonObject): JsonObject {
  const entries = Object.entries(value).map(([key, member]): [string, Json] => {
    if (key === "parameters" && Array.isArray(member)) {
      return [key, member.map((one: Json) => (isObject(one) ? parameter(one) : one))];
    }
    if (key === "requestBody" && isObject(member)) return [key, holder(member)];
    if (key === "responses" && isObject(member)) return [key, members(sorted(member), holder)];
    return [key, member];
  });
  return ordered(Object.fromEntries(entries), operationOrder);
}

function parameter(value: JsonObject): JsonObject {
  return ordered(withSchema(value), parameterOrder);
}

/** A body, a response or a header: whatever has content, headers or a schema. */
function holder(value: JsonObject): JsonObject {
  const entries = Object.entries(withSchema(value)).map(([key, member]): [string, Json] => {
    if (key === "content" && isObject(member)) return [key, members(member, withSchema)];
    if (key === "headers" && isObject(member)) return [key, members(member, withSchema)];
    return [key, member];
  });
  return ordered(Object.fromEntries(entries), ["description", "required", "headers", "content"]);
}

function withSchema(value: JsonObject): JsonObject {
  const inner = value["schema"];
  return isObject(inner) ? { ...value, schema: schema(inner) } : value;
}

function schema(value: JsonObject): JsonObject {
  return mapSchema(value, (node) => ordered(node, schemaOrder));
}

function ordered(value: JsonObject, order: readonly string[]): JsonObject {
  const extensions = Object.keys(value).filter((key) => key.startsWith("x-"));
  const others = Object.keys(value).filter((key) => !order.includes(key) && !key.startsWith("x-"));
  return firstKeys(value, [...order, ...others, ...extensions.sort(byCodeUnit)]);
}

function members(value: JsonObject, change: (member: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, isObject(member) ? change(member) : member]),
  );
}

function sorted(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => byCodeUnit(left, right)));
}
