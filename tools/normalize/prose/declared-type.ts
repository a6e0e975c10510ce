export type TypeName = "string" | "number" | "integer" | "boolean" | "array" | "object";

const names: readonly TypeName[] = ["string", "number", "integer", "boolean", "array", "object"];

/** What a page's `type` says about values, `null` left aside; a type that says nothing allows everything. */
export interface DeclaredType {
  known: boolean;
  allows: (name: TypeName) => boolean;
  /** A number is possible, be it whole or not. */
  numeric: boolean;
  /** Only whole numbers are possible. */
  whole: boolean;
}

const aliases: Readonly<Record<string, TypeName>> = {
  int: "integer",
  int32: "integer",
  int64: "integer",
  long: "integer",
  float: "number",
  double: "number",
  decimal: "number",
  bool: "boolean",
  str: "string",
  text: "string",
  file: "string",
  list: "array",
  dict: "object",
  map: "object",
};

function nameOf(type: unknown): TypeName | undefined {
  if (typeof type !== "string") return undefined;
  const name = type.trim().toLowerCase();
  return names.find((known) => known === name) ?? (Object.hasOwn(aliases, name) ? aliases[name] : undefined);
}

export function readDeclaredType(type: unknown): DeclaredType {
  const listed: readonly unknown[] = Array.isArray(type) ? type : [type];
  const found = listed.map(nameOf).filter((name) => name !== undefined);
  const known = found.length > 0;
  const allows = (name: TypeName): boolean =>
    !known || found.includes(name) || (name === "integer" && found.includes("number"));
  return {
    known,
    allows,
    numeric: allows("number") || allows("integer"),
    whole: known && found.includes("integer") && !found.includes("number"),
  };
}
