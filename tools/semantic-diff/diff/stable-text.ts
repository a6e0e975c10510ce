import { isList, isObject, type Json } from "../model/json.ts";

/** One text for equal values: keys sorted, so that their order is no difference. */
export function stableText(value: Json | undefined): string {
  if (value === undefined) return "";
  if (isList(value)) return `[${value.map(stableText).join(",")}]`;
  if (isObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${stableText(value[key])}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}

/** One text for equal sets: the order of the members is no difference either. */
export function stableSetText(values: readonly Json[]): string {
  return [...new Set(values.map(stableText))].sort().join(",");
}
