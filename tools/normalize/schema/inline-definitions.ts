import { isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { valueAt } from "@predgate-tools/openapi/resolve-ref.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import type { Schema } from "../model/endpoint.ts";

const identity = ["$schema", "$id", "id", "$anchor", "definitions", "$defs", "$comment"];
const deepest = 20;
const mostExpansions = 2000;

/**
 * A schema with its private definitions written out in place, for a schema inside a document cannot refer
 * to its own root. References to shared schemas (`#/components/schemas/…`) stay. A reference that leads
 * nowhere, or to itself, is left open and told.
 */
export function inlineDefinitions(root: Schema, tell: (message: string, evidence: Json) => void): Schema {
  let expansions = 0;
  const told = new Set<string>();
  const once = (message: string, evidence: string): void => {
    if (!told.has(message + evidence)) tell(message, evidence);
    told.add(message + evidence);
  };
  const expand = (schema: Schema, trail: readonly string[]): Schema =>
    mapSchema(schema, (node) => {
      const reference = own(node, "$ref");
      if (reference === undefined) return node;
      const { $ref: _, ...beside } = node;
      if (typeof reference !== "string") return beside;
      if (reference.startsWith("#/components/schemas/")) return node;
      const target = reference.startsWith("#") ? targetOf(root, reference) : undefined;
      if (target === undefined) {
        once("A reference leads nowhere in the page.", reference);
        return beside;
      }
      if (trail.includes(reference)) {
        once("A schema refers to itself.", reference);
        return beside;
      }
      if (trail.length >= deepest) {
        once(`References lead on through more than ${deepest} schemas.`, reference);
        return beside;
      }
      expansions += 1;
      if (expansions > mostExpansions) {
        once(`The schema's references multiply beyond ${mostExpansions}.`, "");
        return beside;
      }
      return { ...expand(anonymous(target), [...trail, reference]), ...beside };
    });
  return expand(anonymous(root), []);
}

function targetOf(root: Schema, reference: string): JsonObject | undefined {
  try {
    const target = valueAt(root, decodeURIComponent(reference.slice(1)));
    return isObject(target) ? target : undefined;
  } catch {
    return undefined;
  }
}

/** Drops what names a schema; `id` is only a name where it is a text, and never inside `properties`. */
function anonymous(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).filter(
      ([key, value]) => !identity.includes(key) || (key === "id" && typeof value !== "string"),
    ),
  );
}
