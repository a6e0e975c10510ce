import { isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import { walk } from "@predgate-tools/openapi/walk.ts";
import type { Schema } from "../model/endpoint.ts";

const prefix = "#/components/schemas/";

/** The name in a reference to a shared schema; undefined for any other value. */
export function nameIn(reference: Json | undefined): string | undefined {
  if (typeof reference !== "string" || !reference.startsWith(prefix)) return undefined;
  const name = reference.slice(prefix.length);
  try {
    return decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return name;
  }
}

export function referenceTo(name: string): string {
  const escaped = name.replaceAll("~", "~0").replaceAll("/", "~1");
  return prefix + (/^[\w.~-]*$/u.test(escaped) ? escaped : encodeURIComponent(escaped));
}

/** The shared schemas that a schema refers to, directly. */
export function namesIn(schema: Schema): Set<string> {
  const names = new Set<string>();
  walk(schema, (value) => {
    const name = isObject(value) ? nameIn(own(value, "$ref")) : undefined;
    if (name !== undefined) names.add(name);
    return true;
  });
  return names;
}

/** The shared schemas that some schemas refer to, directly or through others. */
export function reachableNames({
  roots,
  schemas,
}: {
  roots: readonly Schema[];
  schemas: ReadonlyMap<string, Schema>;
}): Set<string> {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const name of namesIn(next)) {
      const schema = schemas.get(name);
      if (reached.has(name)) continue;
      reached.add(name);
      if (schema !== undefined) waiting.push(schema);
    }
  }
  return reached;
}
