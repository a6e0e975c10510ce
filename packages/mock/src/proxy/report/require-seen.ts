import { isNode } from "../../document/resolve-reference.ts";
import type { PlainSchema } from "./infer-schema.ts";

/** A schema of answers in which every key that each of the values has is required, at every depth. */
export function requireSeen({
  schema,
  values,
}: {
  schema: PlainSchema;
  values: readonly unknown[];
}): PlainSchema {
  const { items, properties } = schema;
  if (isNode(items)) {
    return {
      ...schema,
      items: requireSeen({
        schema: items,
        values: values.flatMap((value) => (Array.isArray(value) ? value : [])),
      }),
    };
  }
  const objects = values.filter(isNode);
  if (!isNode(properties) || objects.length === 0) return schema;
  const entries = Object.entries(properties).map(([key, inner]) => {
    const within = objects.filter((object) => Object.hasOwn(object, key)).map((object) => object[key]);
    return [key, isNode(inner) ? requireSeen({ schema: inner, values: within }) : inner] as const;
  });
  const required = Object.keys(properties).filter((key) =>
    objects.every((object) => Object.hasOwn(object, key)),
  );
  return { ...schema, properties: Object.fromEntries(entries), ...(required.length > 0 ? { required } : {}) };
}
