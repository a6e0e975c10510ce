import { isNode } from "../../document/resolve-reference.ts";
import { typeName } from "../drift/shorten.ts";

export type PlainSchema = Record<string, unknown>;

/** The plainest schema that a value fits: types, keys and items, no constraint. */
export function inferSchema(value: unknown): PlainSchema {
  if (Array.isArray(value)) {
    return {
      type: "array",
      items:
        value.length === 0
          ? {}
          : value
              .slice(1)
              .reduce<PlainSchema>((schema, item) => widen({ schema, value: item }), inferSchema(value[0])),
    };
  }
  if (isNode(value)) {
    return {
      type: "object",
      properties: Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inferSchema(inner)])),
    };
  }
  return { type: typeName(value) };
}

/** A schema, changed as little as it takes for a value to fit and for none of its keys to be unnamed. */
export function widen({ schema, value }: { schema: PlainSchema; value: unknown }): PlainSchema {
  const flat = flatten(schema);
  const type = typeName(value);
  if (Object.keys(flat).length === 0) return flat;
  const widened: PlainSchema = { ...flat };
  const types = [flat.type].flat().filter((one): one is string => typeof one === "string");
  const fits = types.length === 0 || types.includes(type) || (type === "integer" && types.includes("number"));
  if (!fits)
    widened.type =
      type === "number" && types.includes("integer")
        ? [...types.filter((one) => one !== "integer"), "number"]
        : [...types, type];
  if (Array.isArray(widened.type) && widened.type.length === 1) widened.type = widened.type[0];
  if (Array.isArray(flat.enum) && value !== null && !flat.enum.includes(value))
    widened.enum = [...flat.enum, value];
  if (typeof value === "number") {
    if (typeof flat.minimum === "number" && value < flat.minimum) delete widened.minimum;
    if (typeof flat.maximum === "number" && value > flat.maximum) delete widened.maximum;
  }
  if (Array.isArray(value)) {
    const items = isNode(flat.items) ? flat.items : {};
    widened.items = value.reduce<PlainSchema>(
      (inner, item) =>
        Object.keys(inner).length === 0 ? inferSchema(item) : widen({ schema: inner, value: item }),
      items,
    );
  }
  if (isNode(value)) widenObject({ widened, flat, value });
  return widened;
}

function widenObject({
  widened,
  flat,
  value,
}: {
  widened: PlainSchema;
  flat: PlainSchema;
  value: PlainSchema;
}): void {
  const named = isNode(flat.properties) ? flat.properties : undefined;
  if (named === undefined && flat.additionalProperties !== undefined) return;
  const properties: PlainSchema = { ...named };
  for (const [key, inner] of Object.entries(value)) {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    properties[key] = isNode(known) ? widen({ schema: known, value: inner }) : inferSchema(inner);
  }
  widened.properties = properties;
  if (Array.isArray(flat.required))
    widened.required = flat.required.filter((key) => Object.hasOwn(value, String(key)));
}

/** One schema out of an `allOf`, and out of a choice with null. Other choices are left open. */
function flatten(schema: PlainSchema): PlainSchema {
  const { allOf, oneOf, anyOf, ...own } = schema;
  let flat: PlainSchema = own;
  for (const part of Array.isArray(allOf) ? allOf.filter(isNode).map(flatten) : []) flat = joined(flat, part);
  const choices = [oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? list.filter(isNode) : []));
  const real = choices.filter((choice) => choice.type !== "null").map(flatten);
  const [only] = real;
  if (real.length !== 1 || only === undefined) return flat;
  const nullable = choices.length > real.length && only.type !== undefined;
  return joined(flat, nullable ? { ...only, type: [...new Set([only.type, "null"].flat())] } : only);
}

function joined(first: PlainSchema, second: PlainSchema): PlainSchema {
  const properties = { ...(isNode(first.properties) ? first.properties : {}) };
  for (const [key, inner] of Object.entries(isNode(second.properties) ? second.properties : {})) {
    const known = properties[key];
    properties[key] = isNode(known) && isNode(inner) ? { ...known, ...inner } : inner;
  }
  const required = [first.required, second.required].flatMap((list) => (Array.isArray(list) ? list : []));
  return {
    ...first,
    ...second,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required: [...new Set(required)] } : {}),
  };
}
