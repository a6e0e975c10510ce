import { isList, isObject, type Json } from "../../model/json.ts";
import type { Node } from "../../model/node.ts";
import type { Reader } from "../reader.ts";
import {
  ANY_TYPE,
  intersect,
  type TypeSet,
  typeOfValue,
  typesOfKeyword,
  unite,
  without,
} from "./type-set.ts";
import { simplifyUnion } from "./union.ts";

/** Schema objects that hold together, with `$ref` and `allOf` followed: `{a, allOf: [b, {$ref: c}]}` is a, b and c. */
export interface SchemaView {
  /** Every schema object, the outermost first. */
  readonly parts: readonly SchemaPart[];
  /** `oneOf` and `anyOf` with at least two members that are more than a type, a value or null. */
  readonly unions: readonly Union[];
  /** True where a `false` schema is among them: nothing is valid. */
  readonly isNever: boolean;
}

export interface SchemaPart {
  readonly node: Node;
  /** True where the part stood in a union beside null: `oneOf: [part, {type: "null"}]`. */
  readonly orNull: boolean;
}

export interface Union {
  readonly keyword: "oneOf" | "anyOf";
  readonly node: Node;
  /** The members without null. */
  readonly members: readonly Node[];
  readonly admitsNull: boolean;
}

/** The view of schemas that hold at once; none at all means that anything is valid. */
export function viewSchema(reader: Reader, nodes: readonly Node[]): SchemaView {
  const parts: SchemaPart[] = [];
  const unions: Union[] = [];
  const seen = new Set<string>();
  let isNever = false;

  const collect = (node: Node, orNull: boolean): void => {
    const address = `${node.file}#${node.pointer}`;
    if (seen.has(address)) return;
    seen.add(address);
    if (node.value === false) isNever = true;
    if (!isObject(node.value)) return;
    parts.push({ node, orNull });
    // `nullable` beside a `$ref` or `allOf` means the whole, whatever version of OpenAPI the document says it is.
    const inherited = orNull || (node.value.nullable === true && node.value.type === undefined);
    const target = reader.target(node);
    if (target !== undefined) collect(target, inherited);
    for (const member of reader.items(reader.child(node, "allOf"))) collect(member, inherited);
    for (const keyword of ["oneOf", "anyOf"] as const) {
      const union = reader.child(node, keyword);
      if (union === undefined || !isList(union.value)) continue;
      const simple = simplifyUnion(reader, union);
      if (simple.instead !== undefined) collect(simple.instead, inherited || simple.admitsNull);
      else
        unions.push({
          keyword,
          node: union,
          members: simple.members,
          admitsNull: simple.admitsNull || orNull,
        });
    }
  };

  for (const node of nodes) collect(node, false);
  return { parts, unions, isNever };
}

/** What one schema object admits by `type`, `nullable`, `enum` and `const`, before its unions have a say. */
export function typesOfPart(part: SchemaPart): TypeSet {
  const value = part.node.value;
  if (!isObject(value)) return ANY_TYPE;
  let types = typesOfKeyword(value.type);
  if (value.nullable === true && value.type !== undefined) {
    types = unite(types, new Set(["null"] as const));
  }
  const values = valuesOfPart(part);
  if (values !== undefined) {
    if (!values.includes(null)) types = without(types, "null");
    if (value.type === undefined) types = intersect(types, new Set(values.map(typeOfValue)));
  }
  return part.orNull ? unite(types, new Set(["null"] as const)) : types;
}

/** The choices of one schema object, from `enum` or `const`; undefined where any value will do. */
export function valuesOfPart(part: SchemaPart): readonly Json[] | undefined {
  const value = part.node.value;
  if (!isObject(value)) return undefined;
  if (isList(value.enum)) return value.enum;
  return value.const === undefined ? undefined : [value.const];
}

/** What the schema admits; `unions: "ignored"` leaves `oneOf` and `anyOf` out. */
export function typesOfView(
  reader: Reader,
  { view, unions }: { view: SchemaView; unions: "counted" | "ignored" },
): TypeSet {
  if (view.isNever) return new Set();
  let types = ANY_TYPE;
  for (const part of view.parts) types = intersect(types, typesOfPart(part));
  if (unions === "ignored") return types;
  for (const union of view.unions) {
    let admitted: TypeSet = union.admitsNull ? new Set(["null"] as const) : new Set();
    for (const member of union.members) {
      // One level is enough to tell members apart; a deeper union counts by what it declares itself.
      const memberView = viewSchema(reader, [member]);
      admitted = unite(admitted, typesOfView(reader, { view: memberView, unions: "ignored" }));
    }
    types = intersect(types, admitted);
  }
  return types;
}
