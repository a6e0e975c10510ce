import { isList, isObject, type Json, type JsonObject } from "../../model/json.ts";
import type { Node } from "../../model/node.ts";
import type { Reader } from "../reader.ts";

export interface SimplifiedUnion {
  /** The members that are more than null. */
  readonly members: readonly Node[];
  readonly admitsNull: boolean;
  /** The schema that says the same without a union, where there is one. */
  readonly instead?: Node;
}

/**
 * Ways of writing that mean the same are made one: `oneOf: [X, {type: "null"}]` is X or null,
 * `anyOf: [{type: a}, {type: b}]` is `type: [a, b]`, and a union of constants is an `enum`.
 */
export function simplifyUnion(reader: Reader, union: Node): SimplifiedUnion {
  const all = reader.items(union);
  const members = all.filter((member) => !isNull(reader.follow(member).value));
  const admitsNull = members.length < all.length;
  const [only] = members;
  if (members.length === 1 && only !== undefined) return { members, admitsNull, instead: only };
  const bodies = members.map((member) => reader.follow(member).value);
  const types = commonType(bodies);
  if (types !== undefined) return { members, admitsNull, instead: { ...union, value: { type: types } } };
  const values = commonValues(bodies);
  if (values !== undefined) return { members, admitsNull, instead: { ...union, value: { enum: values } } };
  return { members, admitsNull };
}

function isNull(value: Json): boolean {
  if (!isObject(value)) return false;
  const keys = constraintKeys(value);
  if (keys.length !== 1) return false;
  return (
    value.type === "null" ||
    value.const === null ||
    (isList(value.enum) && value.enum.length === 1 && value.enum[0] === null)
  );
}

function commonType(bodies: readonly Json[]): readonly Json[] | undefined {
  const types: Json[] = [];
  for (const body of bodies) {
    if (!isObject(body) || typeof body.type !== "string" || Object.keys(body).length !== 1) return undefined;
    types.push(body.type);
  }
  // `oneOf: [integer, number]` refuses integers, so it is not `type: number`.
  const overlaps = types.includes("integer") && types.includes("number");
  return types.length === 0 || overlaps || new Set(types).size < types.length ? undefined : types;
}

function commonValues(bodies: readonly Json[]): readonly Json[] | undefined {
  const values: Json[] = [];
  for (const body of bodies) {
    if (!isObject(body)) return undefined;
    const keys = constraintKeys(body).filter((key) => key !== "type");
    if (keys.length !== 1) return undefined;
    if (body.const !== undefined) values.push(body.const);
    else if (isList(body.enum)) values.push(...body.enum);
    else return undefined;
  }
  return values.length === 0 ? undefined : values;
}

function constraintKeys(value: JsonObject): readonly string[] {
  return Object.keys(value).filter((key) => !WORDS.has(key) && !key.startsWith("x-"));
}

const WORDS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "$comment",
  "deprecated",
  "examples",
  "example",
]);
