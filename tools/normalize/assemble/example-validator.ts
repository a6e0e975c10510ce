import { dereference, type OutputUnit, type Schema, validate } from "@cfworker/json-schema";
import { isArray, isObject, type Json, type JsonObject, objectAt } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { valueAt } from "@predgate-tools/openapi/resolve-ref.ts";
import type { Segments } from "@predgate-tools/openapi/walk.ts";
import { validationSchema } from "./validation-schema.ts";

const shared = new URL("predgate:/shared");
const asked = new URL("predgate:/asked");

/**
 * Validates values against schemas where they stand in the document.
 * The answer is undefined, or a sentence's end such as `at /input/alpha: the type "string" is not "number"`.
 *
 * Schemas are walked, not compiled: each is asked about once or twice, and compiling one costs a hundred times more.
 */
export function exampleValidator(
  document: JsonObject,
): (question: { at: Segments; value: Json }) => string | undefined {
  const schemas = Object.entries(objectAt(objectAt(document, "components"), "schemas"));
  const numbers = new Map(schemas.map(([name], index) => [name, index]));
  const refer = (name: string): string | undefined => {
    const number = numbers.get(name);
    return number === undefined ? undefined : `${shared.href}#/$defs/${number}`;
  };
  const definitions = schemas.map(([, schema], index) => [String(index), validationSchema(schema, refer)]);
  const holder = { $defs: Object.fromEntries(definitions) } as Schema;
  const lookup = dereference(holder, Object.create(null) as Record<string, Schema | boolean>, shared);
  return ({ at, value }) => {
    const schema = validationSchema(valueAt(document, toPointer(at)) ?? {}, refer) as Schema | boolean;
    const local = dereference(schema as Schema, Object.create(lookup) as typeof lookup, asked);
    try {
      const result = validate(withoutPrototype(value), schema, "2020-12", local, true);
      return result.valid ? undefined : describe(result.errors);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return "cannot be checked: its schema refers to itself without end";
    }
  };
}

/** The walker asks `key in value`: a property called `toString` must not be found where nobody wrote it. */
function withoutPrototype(value: Json): unknown {
  if (isArray(value)) return value.map(withoutPrototype);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => [key, withoutPrototype(member)] as const);
  return Object.assign(Object.create(null), Object.fromEntries(members));
}

/** The last error is the innermost: those before it only say that something inside them does not fit. */
function describe(errors: readonly OutputUnit[]): string {
  const error = errors.at(-1);
  if (error === undefined) return "does not fit its schema";
  const place = decodeURI(error.instanceLocation.replace(/^#/u, ""));
  const fault = error.error.replace(/\.$/u, "");
  return place === "" ? fault : `at ${place}: ${fault}`;
}
