import { decodeEscapes } from "../text/decode-escapes.ts";
import type { Schema } from "./model.ts";

type Node = { readonly [key: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at a local JSON pointer (`#/components/schemas/Prediction`), or undefined. */
export function atPointer({ document, pointer }: { document: unknown; pointer: string }): unknown {
  let value: unknown = document;
  for (const raw of pointer.replace(/^#/, "").split("/").slice(1)) {
    const key = decodeEscapes(raw).replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isNode(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

/** Follows `$ref` until something that is not one. A dangling or circular reference gives `{}`. */
export function follow({ document, value }: { document: unknown; value: unknown }): Node {
  let current = value;
  for (let hops = 0; hops < 32; hops += 1) {
    if (!isNode(current)) return {};
    if (typeof current.$ref !== "string") return current;
    current = atPointer({ document, pointer: current.$ref });
  }
  return {};
}

/**
 * A schema with every local `$ref` replaced by what it names. Where a schema refers to itself the inner
 * reference becomes `{}`, which accepts anything.
 */
export function inlineReferences({ document, schema }: { document: unknown; schema: unknown }): Schema {
  const walk = (value: unknown, trail: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, trail));
    if (!isNode(value)) return value;
    if (typeof value.$ref === "string") {
      if (trail.includes(value.$ref)) return {};
      const target = walk(atPointer({ document, pointer: value.$ref }), [...trail, value.$ref]);
      const { $ref: _, ...beside } = value;
      return isNode(target) ? { ...target, ...beside } : {};
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, trail)]));
  };
  const inlined = walk(schema, []);
  return isNode(inlined) ? inlined : {};
}

/**
 * A schema that stands alone: itself, plus a skeleton of the document holding only what its `$ref`s reach.
 * Compiling this instead of the whole document keeps a thousand models from costing a thousand compiles.
 */
export function selfContained({ document, schema }: { document: unknown; schema: Schema }): Schema {
  const skeleton: Record<string, unknown> = {};
  const seen = new Set<string>();
  const place = (pointer: string, value: unknown): void => {
    const keys = pointer
      .replace(/^#/, "")
      .split("/")
      .slice(1)
      .map((raw) => decodeEscapes(raw).replaceAll("~1", "/").replaceAll("~0", "~"));
    let spot: Record<string, unknown> = skeleton;
    keys.forEach((key, index) => {
      if (index === keys.length - 1) spot[key] = isNode(value) ? { ...value, ...(spot[key] ?? {}) } : value;
      else {
        const inner = isNode(spot[key]) ? { ...(spot[key] as Node) } : {};
        spot[key] = inner;
        spot = inner;
      }
    });
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      const reference = value.$ref;
      if (typeof reference === "string" && reference.startsWith("#/") && !seen.has(reference)) {
        seen.add(reference);
        const target = atPointer({ document, pointer: reference });
        place(reference, target ?? {});
        visit(target);
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(schema);
  return seen.size === 0 ? schema : { ...skeleton, allOf: [schema] };
}
