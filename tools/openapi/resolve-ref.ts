import { isArray, isObject, type Json, type JsonObject, own } from "./json.ts";
import { fromPointer } from "./pointer.ts";

/** The value a JSON Pointer leads to, or undefined. */
export function valueAt(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const segment of fromPointer(pointer)) {
    if (isArray(value)) value = value[Number(segment)];
    else if (isObject(value)) value = own(value, segment);
    else return undefined;
  }
  return value;
}

/**
 * Follows local references (`#/…`) until something that is no reference is reached.
 * @throws where a reference leaves the document, leads nowhere, or leads back to itself.
 */
export function resolveRef(document: JsonObject, value: JsonObject): JsonObject {
  const seen = new Set<string>();
  let current = value;
  while (typeof current["$ref"] === "string") {
    const ref = current["$ref"];
    if (!ref.startsWith("#"))
      throw new Error(`Only references inside the document can be followed, not ${ref}.`);
    if (seen.has(ref)) throw new Error(`The reference ${ref} leads back to itself.`);
    seen.add(ref);
    const target = valueAt(document, decodeURIComponent(ref.slice(1)));
    if (!isObject(target)) throw new Error(`The reference ${ref} leads nowhere.`);
    current = target;
  }
  return current;
}
