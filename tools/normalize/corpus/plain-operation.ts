import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  own,
  without,
} from "@predgate-tools/openapi/json.ts";
import { resolveRef } from "@predgate-tools/openapi/resolve-ref.ts";
import { canonicalText, sortKeys } from "@predgate-tools/openapi/stable-order.ts";
import { foldPunctuation } from "../schema/fold-punctuation.ts";

/**
 * An operation without what may differ between two exports of one endpoint: references written out, provenance and
 * the page's own words dropped, punctuation folded (in examples too), examples without their titles.
 */
export function plainOperation({
  document,
  operation,
}: {
  document: JsonObject;
  operation: JsonObject;
}): JsonObject {
  const write = (value: Json, trail: readonly JsonObject[]): Json => {
    if (typeof value === "string")
      return foldPunctuation(value)
        .replaceAll(/[“”"']/gu, '"')
        .replaceAll(/\s+/gu, " ");
    if (isArray(value)) return value.map((item) => write(item, trail));
    if (!isObject(value)) return value;
    const target = own(value, "$ref") === undefined ? value : resolveRef(document, value);
    if (trail.includes(target)) return { recursive: true };
    const entries = Object.entries(target)
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, item]): [string, Json] => [
        key,
        key === "examples" && isObject(item) ? samples(item) : item,
      ])
      .map(([key, item]): [string, Json] => [key, write(item, [...trail, target])]);
    return sortKeys(Object.fromEntries(entries));
  };
  const written = write(without(operation, ["tags", "operationId"]), []);
  return isObject(written) ? written : {};
}

/** Two exporters title the same examples differently. */
function samples(examples: JsonObject): Json {
  const values = Object.values(examples).map((example) =>
    isObject(example) ? (own(example, "value") ?? null) : example,
  );
  return values.map((value) => canonicalText(value)).sort();
}

/** Every operation of a document under `POST /path`. */
export function operationsOf(document: JsonObject): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
    for (const [method, operation] of Object.entries(isObject(item) ? item : {})) {
      if (isObject(operation)) found.set(`${method.toUpperCase()} ${path}`, operation);
    }
  }
  return found;
}
