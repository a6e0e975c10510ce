import { isArray, isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { mapSchema, type Segments, walk } from "@predgate-tools/openapi/walk.ts";
import { isSerialized } from "../schema/media-type.ts";
import { typesOf } from "../schema/merge-schemas.ts";

/** A value that a document shows as an example, with the schema that it is an example of. */
export interface Sample {
  /** Where the sample stands: `…/examples/default`, `…/example`, `…/examples/0`. */
  readonly at: Segments;
  readonly schemaAt: Segments;
  readonly value: Json;
}

/** Every sample of a document: of media types, of parameters, and inside schemas. */
export function samplesIn(document: JsonObject): Sample[] {
  const samples: Sample[] = [];
  walk(document, (value, at) => {
    const key = at.at(-1);
    if (key === "examples" || key === "example") return false;
    if (!isObject(value)) return true;
    if (key === "schema" || (at.length === 3 && at[1] === "schemas")) {
      samples.push(...inSchema(value, at));
      return false;
    }
    if (at.at(-2) === "content") samples.push(...ofMediaType(value, at));
    const example = own(value, "example");
    if (example !== undefined && own(value, "schema") !== undefined) {
      samples.push({ at: [...at, "example"], schemaAt: [...at, "schema"], value: example });
    }
    return true;
  });
  return samples;
}

function ofMediaType(content: JsonObject, at: Segments): Sample[] {
  const examples = own(content, "examples");
  if (!isObject(examples)) return [];
  const schema = own(content, "schema");
  const types = isObject(schema) ? typesOf(schema) : undefined;
  return Object.entries(examples).flatMap(([name, example]): Sample[] => {
    const value = isObject(example) ? (own(example, "value") ?? null) : null;
    if (isSerialized({ mediaType: String(at.at(-1)), types, value })) return [];
    return [{ at: [...at, "examples", name], schemaAt: [...at, "schema"], value }];
  });
}

function inSchema(schema: JsonObject, at: Segments): Sample[] {
  const samples: Sample[] = [];
  mapSchema(schema, (node, inside) => {
    const examples = own(node, "examples");
    const schemaAt = [...at, ...inside];
    if (isArray(examples)) {
      for (const [index, value] of examples.entries())
        samples.push({ at: [...schemaAt, "examples", index], schemaAt, value });
    }
    return node;
  });
  return samples;
}
