import { isNode } from "../../document/resolve-reference.ts";
import type { PlainSchema } from "./infer-schema.ts";

/**
 * What a page itself says of a schema, as far as the document's provenance tells: its own words as descriptions, and
 * no keyword that was read out of prose or given by a ruling, for both are put back when the page is imported.
 */
export function asOnPage(schema: PlainSchema): PlainSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isNode(value)) return value;
    const { "x-source-description": own, "x-provenance": provenance, ...rest } = value;
    const origins = isNode(provenance) && isNode(provenance.keywords) ? provenance.keywords : {};
    const kept = Object.entries(rest).filter(([key, inner]) => {
      if (key.startsWith("x-") || (key === "description" && typeof inner === "string" && isNode(provenance)))
        return false;
      const origin = origins[key];
      return origin !== "prose-keywords" && !(typeof origin === "string" && origin.includes("#/actions/"));
    });
    const plain = Object.fromEntries(kept.map(([key, inner]) => [key, walk(inner)]));
    return typeof own === "string" ? { ...plain, description: own } : plain;
  };
  return walk(schema) as PlainSchema;
}

/** Pages of models speak of `version` and `input`; what else a create takes, the rulings say of all models at once. */
export function asCreateOnPage(request: PlainSchema): PlainSchema {
  const page = asOnPage(request);
  const properties = isNode(page.properties) ? page.properties : {};
  const { version = { type: "string" }, input = { type: "object", properties: {} } } = properties;
  return { type: "object", properties: { version, input } };
}
