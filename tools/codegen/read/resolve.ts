import { fromPointer } from "@predgate-tools/openapi/pointer.ts";
import { isObject, type OpenApiDocument } from "../model/document.ts";

/** What a value or the chain of `$ref`s in it stands for; `undefined` where that leads nowhere or in a circle. */
export function resolve(document: OpenApiDocument, value: unknown): unknown {
  const seen = new Set<string>();
  let current = value;
  while (isObject(current) && typeof current.$ref === "string") {
    const reference = current.$ref;
    if (seen.has(reference) || !reference.startsWith("#")) return undefined;
    seen.add(reference);
    current = lookUp(document, reference);
  }
  return current;
}

function lookUp(document: OpenApiDocument, reference: string): unknown {
  let current: unknown = document;
  for (const segment of fromPointer(decodeURIComponent(reference.slice(1)))) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, segment)) return undefined;
    current = (current as Record<string, unknown>)[segment];
  }
  return current;
}
