import type { Schema } from "../../document/model.ts";
import { isNode } from "../../document/resolve-reference.ts";
import { escaped } from "./violations.ts";

export interface UnknownField {
  /** JSON pointer, `*` for any item of a list. */
  readonly field: string;
  readonly value: unknown;
}

/**
 * Every key that a body has and its schema does not name. A schema that is open (`additionalProperties: true`) allows
 * them, but they are news all the same; one that names no key at all is free by intention and is left alone.
 */
export function unknownFields({ value, schema }: { value: unknown; schema: Schema }): UnknownField[] {
  return search({ value, schemas: [schema], field: "" });
}

function search({
  value,
  schemas,
  field,
}: {
  value: unknown;
  schemas: readonly Schema[];
  field: string;
}): UnknownField[] {
  const all = schemas.flatMap(alternatives);
  if (Array.isArray(value)) {
    const items = all.map((schema) => schema.items).filter(isNode);
    return items.length === 0
      ? []
      : value.flatMap((item) => search({ value: item, schemas: items, field: `${field}/*` }));
  }
  if (!isNode(value)) return [];
  const named = all.map((schema) => schema.properties).filter(isNode);
  const others = all
    .map((schema) => schema.additionalProperties)
    .filter((other) => isNode(other) && Object.keys(other).length > 0);
  if (named.length === 0 || others.length > 0) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${field}/${escaped(key)}`;
    const known = named
      .map((properties) => (Object.hasOwn(properties, key) ? properties[key] : undefined))
      .filter(isNode);
    const mentioned = named.some((properties) => Object.hasOwn(properties, key));
    if (!mentioned) return [{ field: here, value: inner }];
    return known.length === 0 ? [] : search({ value: inner, schemas: known, field: here });
  });
}

/** A schema and every schema that it is put together from or may stand for. */
function alternatives(schema: Schema): Schema[] {
  const parts = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) =>
    Array.isArray(list) ? list.filter(isNode) : [],
  );
  return [schema, ...parts.flatMap(alternatives)];
}
