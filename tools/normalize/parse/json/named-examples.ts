import { isArray, isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";

/** One of several examples of a body, before its text is read. */
export interface NamedExample {
  /** JSON Pointer to the value in the page. */
  readonly at: string;
  readonly name: string;
  readonly description: string;
  /** The example's own, where it says one. */
  readonly mediaType: string | undefined;
  readonly value: Json;
}

/** What may stand around a value; an object of these alone holds no example. */
const frame = new Set(["name", "summary", "description", "mediaType", "externalValue", "id"]);

/**
 * The examples of an `examples` member: a list as editors write it, a mapping of names as OpenAPI has it, each
 * with its value in a frame (`{ "name": …, "value": … }`) or bare.
 */
export function namedExamples({ written, at }: { written: Json | undefined; at: string }): NamedExample[] {
  if (!isArray(written) && !isObject(written)) return [];
  return Object.entries(written).flatMap(([key, item]): NamedExample[] => {
    const here = `${at}${toPointer([key])}`;
    // The editor's exports count: `1`, `2` are no names.
    const name = /^\d+$/u.test(key) ? "" : key;
    const value = isObject(item) ? own(item, "value") : undefined;
    if (isObject(item) && (value !== undefined || Object.keys(item).every((one) => frame.has(one)))) {
      if (isNothing(value)) return [];
      return [
        {
          at: `${here}/value`,
          name: textOf(own(item, "summary")) || textOf(own(item, "name")) || name,
          description: textOf(own(item, "description")),
          mediaType: textOf(own(item, "mediaType")) || undefined,
          value,
        },
      ];
    }
    return isNothing(item) ? [] : [{ at: here, name, description: "", mediaType: undefined, value: item }];
  });
}

function isNothing(value: Json | undefined): value is undefined | null | "" {
  return value === undefined || value === null || value === "";
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
