import { isObject } from "../../model/json.ts";
import type { Node } from "../../model/node.ts";
import type { Pair } from "../comparison.ts";
import { matchMembers } from "./match-members.ts";
import { placeOf, reportKeyword, type SchemaPair } from "./schema-pair.ts";
import { type SchemaView, typesOfView, type Union } from "./view.ts";

/** What comparing the alternatives has left to compare of the schemas themselves. */
export type UnionsVerdict = "compare-the-rest" | "all-compared";

/**
 * Compares `oneOf` and `anyOf`. A schema that becomes one alternative among others was widened, one that was an
 * alternative and stands alone now was narrowed: then the schemas themselves are compared as members, and nothing is left.
 */
export function compareUnions(pair: SchemaPair, nodes: Pair<readonly Node[]>): UnionsVerdict {
  const base = pair.views.base.unions;
  const revision = pair.views.revision.unions;
  if (base.length === 0 && revision.length === 0) return "compare-the-rest";
  if (base.length === 0 && compareAlone(pair, { alone: nodes.base, unions: revision, side: "base" })) {
    return "all-compared";
  }
  if (
    revision.length === 0 &&
    compareAlone(pair, { alone: nodes.revision, unions: base, side: "revision" })
  ) {
    return "all-compared";
  }
  for (let index = 0; index < Math.max(base.length, revision.length); index += 1) {
    compareUnion(pair, { base: base[index], revision: revision[index] });
  }
  return "compare-the-rest";
}

function compareUnion(pair: SchemaPair, { base, revision }: Pair<Union | undefined>): void {
  const nodes = { base: base?.node, revision: revision?.node };
  if (base === undefined || revision === undefined) {
    const keyword = base?.keyword ?? revision?.keyword ?? "oneOf";
    reportKeyword(pair, { kind: `${keyword}-${base === undefined ? "tightened" : "loosened"}`, nodes });
    return;
  }
  if (base.keyword !== revision.keyword) {
    const kind = revision.keyword === "oneOf" ? "anyOf-became-oneOf" : "oneOf-became-anyOf";
    reportKeyword(pair, { kind, nodes });
  }
  compareMembers(pair, { base: base.members, revision: revision.members, keyword: revision.keyword });
}

interface Members extends Pair<readonly Node[]> {
  readonly keyword: string;
}

function compareMembers(pair: SchemaPair, { base, revision, keyword }: Members): void {
  const matched = matchMembers(pair, { base, revision });
  for (const { base: before, revision: after } of matched.pairs) {
    pair.comparison.compareSchemas({ base: [before], revision: [after] }, pair.direction);
  }
  for (const node of matched.removed) {
    reportKeyword(pair, {
      kind: `${keyword}-member-removed`,
      nodes: { base: node, revision: undefined },
      name: nameOf(node),
    });
  }
  for (const node of matched.added) {
    reportKeyword(pair, {
      kind: `${keyword}-member-added`,
      nodes: { base: undefined, revision: node },
      name: nameOf(node),
    });
  }
}

interface Alone {
  readonly alone: readonly Node[];
  /** The side that stands alone; the other has the unions. */
  readonly side: "base" | "revision";
  readonly unions: readonly Union[];
}

/** Compares a schema that stands alone with the alternatives it is among; false where it is none of them. */
function compareAlone(pair: SchemaPair, { alone, side, unions }: Alone): boolean {
  const [union] = unions;
  const other = side === "base" ? "revision" : "base";
  if (union === undefined || unions.length > 1 || alone.length !== 1) return false;
  if (!isOnlyUnion(pair.views[other], union)) return false;
  const members =
    side === "base" ? { base: alone, revision: union.members } : { base: union.members, revision: alone };
  if (matchMembers(pair, members).pairs.length === 0) return false;
  compareMembers(pair, { ...members, keyword: union.keyword });
  compareNull(pair, { side, union });
  return true;
}

function compareNull(pair: SchemaPair, { side, union }: { side: "base" | "revision"; union: Union }): void {
  const reader = pair.comparison.readers[side];
  const admitsNull = typesOfView(reader, { view: pair.views[side], unions: "counted" }).has("null");
  if (admitsNull === union.admitsNull) return;
  const nodes = { base: placeOf(pair.views.base), revision: placeOf(pair.views.revision) };
  const isNew = (side === "base") === union.admitsNull;
  const values = { base: isNew ? null : "null", revision: isNew ? "null" : null };
  reportKeyword(pair, { kind: isNew ? "null-added" : "null-removed", nodes, values });
}

/** Whether the schema is nothing but its alternatives and words about them. */
function isOnlyUnion(view: SchemaView, union: Union): boolean {
  const inert = new Set([
    union.keyword,
    "$ref",
    "allOf",
    "discriminator",
    "description",
    "title",
    "type",
    "default",
  ]);
  return view.parts.every(
    ({ node }) =>
      isObject(node.value) &&
      Object.keys(node.value).every(
        (key) => inert.has(key) || key.startsWith("x-") || key === "examples" || key === "example",
      ),
  );
}

function nameOf(node: Node): string {
  if (!isObject(node.value)) return "";
  const { $ref: reference, title, type } = node.value;
  if (typeof reference === "string") return reference.slice(reference.lastIndexOf("/") + 1);
  if (typeof title === "string") return title;
  return typeof type === "string" ? type : "";
}
