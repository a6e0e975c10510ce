import { isObject, type JsonObject } from "@predgate-tools/openapi/json.ts";
import { type Segments, walk } from "@predgate-tools/openapi/walk.ts";

/** Every Media Type Object of a document, with where it stands. Schemas and examples are not searched. */
export function contentsIn(document: JsonObject): { at: Segments; content: JsonObject }[] {
  const found: { at: Segments; content: JsonObject }[] = [];
  walk(document, (value, at) => {
    const key = at.at(-1);
    if (key === "schema" || key === "schemas" || key === "examples") return false;
    if (at.at(-2) === "content" && isObject(value)) found.push({ at, content: value });
    return true;
  });
  return found;
}
