import { isList, type Json } from "../../model/json.ts";

/** The kinds of value JSON has; numbers are split, since `integer` is a part of `number`. */
export type TypeName = "null" | "boolean" | "object" | "array" | "string" | "integer" | "fraction";

export type TypeSet = ReadonlySet<TypeName>;

export const ANY_TYPE: TypeSet = new Set<TypeName>([
  "null",
  "boolean",
  "object",
  "array",
  "string",
  "integer",
  "fraction",
]);

/** The kinds of value that a `type` keyword admits. */
export function typesOfKeyword(value: Json | undefined): TypeSet {
  if (value === undefined) return ANY_TYPE;
  const names = isList(value) ? value : [value];
  return new Set(names.flatMap((name) => expand(name)));
}

function expand(name: Json): readonly TypeName[] {
  if (name === "number") return ["integer", "fraction"];
  for (const known of ANY_TYPE) if (known === name) return [known];
  // Swagger's `file` and typing errors: a name nobody knows admits what a string does.
  return ["string"];
}

/** The kind of one value. */
export function typeOfValue(value: Json): TypeName {
  if (value === null) return "null";
  if (isList(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  if (typeof value === "string") return "string";
  return typeof value === "boolean" ? "boolean" : "object";
}

export function intersect(left: TypeSet, right: TypeSet): TypeSet {
  return new Set([...left].filter((name) => right.has(name)));
}

export function unite(left: TypeSet, right: TypeSet): TypeSet {
  return new Set([...left, ...right]);
}

export function without(types: TypeSet, name: TypeName): TypeSet {
  return new Set([...types].filter((other) => other !== name));
}

export function includesAll(types: TypeSet, others: TypeSet): boolean {
  return [...others].every((name) => types.has(name));
}

/** The set as a `type` keyword would say it: null when anything is admitted, `[]` when nothing is. */
export function sayTypes(types: TypeSet): Json {
  if (includesAll(types, ANY_TYPE)) return null;
  const names: string[] = [...types].filter((name) => name !== "integer" && name !== "fraction");
  if (types.has("fraction")) names.push("number");
  else if (types.has("integer")) names.push("integer");
  return names.length === 1 ? (names[0] ?? null) : names.sort();
}
