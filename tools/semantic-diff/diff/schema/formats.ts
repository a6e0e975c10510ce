import type { Json } from "../../model/json.ts";

/** Formats whose values all meet another format, narrow before wide. */
const CONTAINED: readonly (readonly [narrow: string, wide: string])[] = [
  ["int8", "int16"],
  ["int16", "int32"],
  ["int32", "int64"],
  ["uint8", "uint16"],
  ["uint16", "uint32"],
  ["uint32", "uint64"],
  ["float", "double"],
  ["uri", "uri-reference"],
  ["uri", "iri"],
  ["uri-reference", "iri-reference"],
  ["iri", "iri-reference"],
  ["email", "idn-email"],
  ["hostname", "idn-hostname"],
];

/** Whether every value of the one format is a value of the other. */
export function admits(wide: Json, narrow: Json): boolean {
  const reached = new Set<Json>([narrow]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [from, to] of CONTAINED) {
      if (!reached.has(from) || reached.has(to)) continue;
      reached.add(to);
      grew = true;
    }
  }
  return reached.has(wide);
}
