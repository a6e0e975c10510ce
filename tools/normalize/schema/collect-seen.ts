import { own } from "@predgate-tools/openapi/json.ts";
import type { Schema } from "../model/endpoint.ts";
import type { NamedSchema } from "../model/page.ts";
import { mapWithValues, type Seen } from "./map-with-values.ts";
import { nameIn } from "./references.ts";

/** A schema, and the values that examples hold where it stands. */
export interface Evidence {
  readonly schema: Schema;
  readonly seen: readonly Seen[];
}

/** More values are not held against one shared schema. */
const mostSeen = 2000;

/** The values that stand where each shared schema is referred to, directly or from within another. */
export function collectSeen({
  places,
  schemas,
}: {
  places: readonly Evidence[];
  schemas: readonly NamedSchema[];
}): ReadonlyMap<string, readonly Seen[]> {
  const named = new Map(schemas.map(({ name, schema }) => [name, schema]));
  const found = new Map<string, Seen[]>();
  // The list grows while it is walked: what stands within a shared schema comes after what led to it.
  const waiting = places.map((place) => ({ ...place, trail: new Set<string>() }));
  for (const { schema, seen, trail } of waiting) {
    mapWithValues({
      schema,
      seen,
      at: "",
      change(node, values) {
        const name = nameIn(own(node, "$ref"));
        const target = name === undefined ? undefined : named.get(name);
        if (name === undefined || target === undefined) return node;
        // A reference that leads back to itself without going deeper into the value would go round for ever.
        const known = found.get(name) ?? [];
        const fresh = values
          .filter(({ at }) => !trail.has(`${name} ${at}`))
          .slice(0, mostSeen - known.length);
        if (fresh.length === 0) return node;
        found.set(name, [...known, ...fresh]);
        const inner = new Set([...trail, ...fresh.map(({ at }) => `${name} ${at}`)]);
        waiting.push({ schema: target, seen: fresh, trail: inner });
        return node;
      },
    });
  }
  return found;
}
