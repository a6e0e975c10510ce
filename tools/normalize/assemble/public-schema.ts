import type { JsonObject } from "@predgate-tools/openapi/json.ts";
import { own } from "@predgate-tools/openapi/json.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import type { Schema } from "../model/endpoint.ts";
import { foldPunctuation } from "../schema/fold-punctuation.ts";
import { inferred } from "../schema/merge-schemas.ts";

/** A schema as it is published: the page's own words kept beside the description, marks of the rules taken off. */
export function publicSchema(schema: Schema): JsonObject {
  return mapSchema(schema, (node) => {
    const { [inferred]: _, ...plain } = node;
    return withWords(plain, own(plain, "description"));
  });
}

/** `description` with folded punctuation, and `x-source-description` exactly as the page writes it. */
export function withWords(node: JsonObject, words: unknown): JsonObject {
  if (typeof words !== "string" || words.trim() === "") return node;
  return { ...node, description: foldPunctuation(words), "x-source-description": words };
}
