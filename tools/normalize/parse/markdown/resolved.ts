import { isObject, type Json, type JsonObject } from "@predgate-tools/openapi/json.ts";
import { resolveRef } from "@predgate-tools/openapi/resolve-ref.ts";

/** The OpenAPI block has another shape than OpenAPI asks for, at a JSON Pointer inside it. */
export class PageShapeError extends Error {
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(message);
    this.name = "PageShapeError";
    this.pointer = pointer;
  }
}

/**
 * An object of the block, its reference followed.
 * @throws PageShapeError where it is no object, or its reference leads nowhere.
 */
export function resolved({
  document,
  value,
  at,
}: {
  document: JsonObject;
  value: Json | undefined;
  at: string;
}): { value: JsonObject; at: string } {
  if (!isObject(value)) throw new PageShapeError(at, "Expected a mapping.");
  try {
    return { value: resolveRef(document, value), at };
  } catch (error) {
    throw new PageShapeError(at, error instanceof Error ? error.message : "A reference leads nowhere.");
  }
}
