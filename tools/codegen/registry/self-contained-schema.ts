import { isObject, type OpenApiDocument } from "../model/document.ts";
import { resolve } from "../read/resolve.ts";

/**
 * A schema with every `$ref` replaced by what it stands for, so that it can be read without the document.
 * Where a schema contains itself, the inner one is left open: an unchecked value beats a refused valid one.
 */
export function selfContained(document: OpenApiDocument, schema: unknown): unknown {
  return inline({ document, schema, above: [] });
}

function inline(from: { document: OpenApiDocument; schema: unknown; above: readonly string[] }): unknown {
  const { document, schema, above } = from;
  if (Array.isArray(schema)) return schema.map((item) => inline({ document, schema: item, above }));
  if (!isObject(schema)) return schema;
  const reference = schema.$ref;
  if (typeof reference !== "string") return inlineMembers({ document, schema, above });
  if (above.includes(reference)) return {};
  const { $ref: _resolved, ...siblings } = schema;
  const target = inline({ document, schema: resolve(document, schema) ?? {}, above: [...above, reference] });
  if (Object.keys(siblings).length === 0 || !isObject(target)) return target;
  return { ...target, ...(inlineMembers({ document, schema: siblings, above }) as object) };
}

function inlineMembers(from: {
  document: OpenApiDocument;
  schema: object;
  above: readonly string[];
}): unknown {
  const { document, schema, above } = from;
  const members = Object.entries(schema).map(([key, member]) => [
    key,
    inline({ document, schema: member, above }),
  ]);
  return Object.fromEntries(members);
}
