import { atPointer, isNode } from "./resolve-reference.ts";

/** What holds values, not schemas: a `$ref` in there is data. */
const data = new Set(["example", "examples", "default", "enum", "const"]);

/** Under these the keys are statuses or names that somebody chose: `default` is an answer, or a property. */
const named = new Set(["responses", "properties", "patternProperties", "schemas", "$defs"]);

/** The first local `$ref` that points at nothing, with the place where it stands; undefined where all lead somewhere. */
export function danglingReference(document: unknown): { reference: string; place: string } | undefined {
  const seen = new WeakSet<object>();
  const visit = (at: {
    value: unknown;
    place: string;
    areNames: boolean;
  }): { reference: string; place: string } | undefined => {
    const { value, place, areNames } = at;
    if (typeof value !== "object" || value === null || seen.has(value)) return undefined;
    seen.add(value);
    // Below an `$id`, references start from there.
    if (isNode(value) && typeof value.$id === "string") return undefined;
    const reference = isNode(value) ? value.$ref : undefined;
    if (typeof reference === "string" && reference.startsWith("#/"))
      if (atPointer({ document, pointer: reference }) === undefined) return { reference, place };
    for (const [key, inner] of Object.entries(value)) {
      if (!areNames && (data.has(key) || key.startsWith("x-"))) continue;
      const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
      const found = visit({
        value: inner,
        place: `${place}/${step}`,
        areNames: !areNames && named.has(key),
      });
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit({ value: document, place: "#", areNames: false });
}
