import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import type { Schema } from "../model/endpoint.ts";
import { inferSchema } from "../schema/infer-schema.ts";
import { inlineDefinitions } from "../schema/inline-definitions.ts";
import { keywordShapes, untaken } from "../schema/keyword-shapes.ts";
import { readType } from "../schema/read-type.ts";
import { isPlaceholder } from "../schema/type-name.ts";
import { type Report, reporter, type SchemaRule } from "./rule.ts";

/** Pages write draft-04, draft-07, OpenAPI 3.0 and private dialects; the document speaks 2020-12. */
export const schemaDialect: SchemaRule = {
  id: "schema-dialect",
  decides:
    "The schema, in other words: `nullable`, boolean exclusive bounds, `definitions`, `example` and misspelt types are written as 2020-12. A keyword whose value is of the wrong kind is left out.",
  apply(schema, place) {
    const { findings, report } = reporter({ rule: this.id, page: place.page });
    const whole = inlineDefinitions(
      mapSchema(propertiesAsSchemas(schema), liftFlags),
      (message, evidence) => {
        const decision = "It was left open.";
        report({ severity: "warning", pointer: place.at, message, evidence: excerpt(evidence), decision });
      },
    );
    const changed = mapSchema(whole, (node, at) => {
      const pointer = place.at + toPointer(at);
      const read = nullable(exclusive(examples(types(keywords({ node, pointer, report })))));
      return describedRequired({ node: read, pointer, report });
    });
    return { schema: changed, findings };
  },
};

/** `mapSchema` only goes into objects, so a property written as `true` or `"string"` is made one first. */
function propertiesAsSchemas(schema: Schema): Schema {
  return mapSchema(schema, (node) => {
    const properties = own(node, "properties");
    const items = own(node, "items");
    const { items: _, ...rest } = node;
    const listed: JsonObject = Array.isArray(items)
      ? items.length === 1 && isObject(items[0])
        ? { ...rest, items: items[0] }
        : { ...rest, prefixItems: items.filter(isObject) }
      : node;
    if (!isObject(properties)) return listed;
    const entries = Object.entries(properties).map(([name, value]): [string, Json] => [
      name,
      schemaOf(value),
    ]);
    return { ...listed, properties: Object.fromEntries(entries) };
  });
}

/** `"prompt": "string"` names a type, `"prompt": "a cat"` shows a value, `"prompt": true` allows any. */
function schemaOf(value: Json): Schema {
  if (isObject(value)) return value;
  if (typeof value === "boolean" || value === null) return {};
  const { type } = readType(value);
  return type === undefined ? inferSchema([value]) : { type };
}

function keywords({ node, pointer, report }: { node: Schema; pointer: string; report: Report }): Schema {
  const left = Object.keys(node).filter(
    (keyword) => untaken.has(keyword) && !isSilent(node[keyword] ?? null),
  );
  if (left.length > 0) {
    report({
      severity: "info",
      pointer,
      message: `The schema says more than the document takes over: ${left.join(", ")}.`,
      evidence: excerpt(Object.fromEntries(left.map((keyword) => [keyword, node[keyword] ?? null]))),
      decision: "It was left out; more values are allowed.",
    });
  }
  const kept: [string, Json][] = [];
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword.startsWith("x-") || keyword === "$ref") {
      kept.push([keyword, value]);
      continue;
    }
    const shape = keywordShapes.get(keyword);
    const read = shape?.(value);
    if (read !== undefined) kept.push([keyword, read]);
    else if (shape !== undefined && !isSilent(value)) {
      report({
        severity: "warning",
        pointer: `${pointer}/${keyword}`,
        message: `The keyword ${keyword} has a value that it cannot have.`,
        evidence: excerpt({ [keyword]: value }),
        decision: "The keyword was left out.",
      });
    }
  }
  return Object.fromEntries(kept);
}

/** Values that editors write for a keyword nobody filled in, or that say no more than its absence. */
function isSilent(value: Json): boolean {
  return (
    value === null || value === "" || typeof value === "boolean" || (isArray(value) && value.length === 0)
  );
}

function types(node: Schema): Schema {
  const written = own(node, "type");
  if (written === undefined) return node;
  const { type: _, ...rest } = node;
  const { type, format } = readType(written);
  const formatted = format === undefined || own(rest, "format") !== undefined ? {} : { format };
  return type === undefined ? { ...rest, ...formatted } : { type, ...rest, ...formatted };
}

function examples(node: Schema): Schema {
  const { example, ...rest } = node;
  const listed = own(rest, "examples");
  const all = isArray(listed) ? listed : example === undefined ? [] : [example];
  const telling = all.filter((one) => one !== null && !isPlaceholder(one));
  const { examples: _, ...bare } = rest;
  return telling.length === 0 ? bare : { ...bare, examples: telling };
}

function exclusive(node: Schema): Schema {
  let changed = node;
  for (const [flag, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const value = own(changed, flag);
    if (typeof value !== "boolean") continue;
    const { [flag]: _, [bound]: limit, ...rest } = changed;
    changed = limit === undefined ? rest : { ...rest, [value ? flag : bound]: limit };
  }
  return changed;
}

/** Without a type, what the value may be is said by others: null joins them. */
function nullableChoice(node: Schema): Schema {
  for (const keyword of ["oneOf", "anyOf"]) {
    const branches = own(node, keyword);
    if (!isArray(branches)) continue;
    const hasNull = branches.some((branch) => isObject(branch) && own(branch, "type") === "null");
    return hasNull ? node : { ...node, [keyword]: [...branches, { type: "null" }] };
  }
  const { allOf, ...beside } = node;
  if (!isArray(allOf)) return node;
  const [only, ...others] = allOf;
  const whole = others.length === 0 && isObject(only) ? only : { allOf };
  return { ...beside, anyOf: [whole, { type: "null" }] };
}

function nullable(node: Schema): Schema {
  const { nullable: flag, ...rest } = node;
  if (flag !== true) return rest;
  const type = own(rest, "type");
  if (own(rest, "$ref") !== undefined) {
    const { $ref, ...beside } = rest;
    return { ...beside, anyOf: [{ $ref: $ref ?? "" }, { type: "null" }] };
  }
  if (type === undefined) return nullableChoice(rest);
  const all = Array.isArray(type) ? type : [type];
  const values = own(rest, "enum");
  const withNull = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
  return { ...rest, type: all.includes("null") ? all : [...all, "null"], ...withNull };
}

/** draft-03 style `required: true` on a property belongs into its owner's list. */
function liftFlags(node: Schema): Schema {
  const properties = own(node, "properties");
  if (!isObject(properties)) return node;
  const flagged = Object.entries(properties).flatMap(([name, value]) => {
    const flag = isObject(value) ? own(value, "required") : undefined;
    return flag === true || flag === "true" ? [name] : [];
  });
  if (flagged.length === 0) return node;
  const required = own(node, "required");
  return { ...node, required: [...new Set([...(isArray(required) ? required : []), ...flagged])] };
}

/** Names that nothing describes leave the list, as does whatever else `required` may hold. */
function describedRequired({
  node,
  pointer,
  report,
}: {
  node: Schema;
  pointer: string;
  report: Report;
}): Schema {
  const properties = own(node, "properties");
  const required = own(node, "required");
  if (!isObject(properties)) {
    const { required: _, ...open } = node;
    return isArray(required) || required === undefined ? node : open;
  }
  const listed = isArray(required) ? required.filter((name) => typeof name === "string") : [];
  const composed = ["allOf", "anyOf", "oneOf", "$ref"].some((keyword) => own(node, keyword) !== undefined);
  const unknown = composed ? [] : listed.filter((name) => !Object.hasOwn(properties, name));
  if (unknown.length > 0) {
    report({
      severity: "warning",
      pointer: `${pointer}/required`,
      message: "A property is required that the schema does not describe.",
      evidence: excerpt(unknown),
      decision: "It is not required.",
    });
  }
  const names = [...new Set(listed)].filter((name) => !unknown.includes(name));
  const { required: _, ...rest } = node;
  return names.length === 0 ? rest : { ...rest, required: names };
}
