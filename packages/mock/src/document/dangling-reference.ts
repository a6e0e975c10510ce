import { atPointer, isNode } from "./resolve-reference.ts";

/** What holds values, not schemas: a `$ref` in there is data. */
const data = new Set(["example", "examples", "default", "enum", "const"]);

/** The first local `$ref` that points at nothing, with the place where it stands; undefined where all lead somewhere. */
export function danglingReference(document: unknown): { reference: string; place: string } | undefined {
  const seen = new WeakSet<object>();
  const visit = (value: unknown, place: string): { reference: string; place: string } | undefined => {
    if (typeof value !== "object" || value === null || seen.has(value)) return undefined;
    seen.add(value);
    // Below an `$id`, references start from there.
    if (isNode(value) && typeof value.$id === "string") return undefined;
    const reference = isNode(value) ? value.$ref : undefined;
    if (typeof reference === "string" && reference.startsWith("#/"))
      if (atPointer({ document, pointer: reference }) === undefined) return { reference, place };
    for (const [key, inner] of Object.entries(value)) {
      if (data.has(key) || key.startsWith("x-")) continue;
      const found = visit(inner, `${place}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(document, "#");
}
