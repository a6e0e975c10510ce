import { isArray, isObject, type Json } from "./json.ts";
import type { Segments } from "./walk.ts";

/** The document with another value at a path; what does not lie on the path is shared with the old one. */
export function replaceAt({ document, at, value }: { document: Json; at: Segments; value: Json }): Json {
  const [segment, ...rest] = at;
  if (segment === undefined) return value;
  if (isArray(document)) {
    const index = Number(segment);
    return document.with(index, replaceAt({ document: document[index] ?? null, at: rest, value }));
  }
  if (!isObject(document)) return document;
  const child = Object.hasOwn(document, segment) ? (document[segment] ?? null) : null;
  const entries = Object.entries(document).map(([key, member]): [string, Json] =>
    key === String(segment) ? [key, replaceAt({ document: child, at: rest, value })] : [key, member],
  );
  return Object.fromEntries(entries);
}
