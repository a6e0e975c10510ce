import { isArray, isObject, type Json } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";

/** Where two values first differ, as a JSON Pointer with both sides; undefined where they are equal. */
export function firstDifference(
  left: Json | undefined,
  right: Json | undefined,
  at: readonly string[] = [],
): { pointer: string; left: Json | undefined; right: Json | undefined } | undefined {
  if (left === right) return undefined;
  if (isArray(left) && isArray(right) && left.length === right.length) {
    return firstOf(left.map((item, index) => firstDifference(item, right[index], [...at, String(index)])));
  }
  if (isObject(left) && isObject(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return firstOf(keys.map((key) => firstDifference(left[key], right[key], [...at, key])));
  }
  return { pointer: toPointer(at), left, right };
}

function firstOf<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined);
}
