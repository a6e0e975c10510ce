import { isObject, type Json } from "../../model/json.ts";
import type { Node } from "../../model/node.ts";
import type { Pair } from "../comparison.ts";
import type { Reader } from "../reader.ts";
import { stableText } from "../stable-text.ts";
import { mapped } from "./compare-discriminator.ts";
import { keywordNodes, keywordPair, type SchemaPair } from "./schema-pair.ts";
import { ANY_TYPE, intersect, without } from "./type-set.ts";
import { typesOfView, valuesOfPart, viewSchema } from "./view.ts";

export interface MatchedMembers {
  readonly pairs: readonly Pair<Node>[];
  readonly removed: readonly Node[];
  readonly added: readonly Node[];
}

/**
 * Tells which alternative became which. Their order says nothing, so they are matched by the schema they refer to, by
 * the discriminator's value, by what they mean, by the constant that marks them, by title, and last by likeness.
 */
export function matchMembers(pair: SchemaPair, members: Pair<readonly Node[]>): MatchedMembers {
  const open = { base: [...members.base], revision: [...members.revision] };
  const pairs: Pair<Node>[] = [];
  for (const isMatch of waysToMatch(pair, members)) {
    for (const base of [...open.base]) {
      const revision = open.revision.find((candidate) => isMatch({ base, revision: candidate }));
      if (revision === undefined) continue;
      pairs.push({ base, revision });
      open.base.splice(open.base.indexOf(base), 1);
      open.revision.splice(open.revision.indexOf(revision), 1);
    }
  }
  return { pairs, removed: open.base, added: open.revision };
}

function waysToMatch(
  pair: SchemaPair,
  members: Pair<readonly Node[]>,
): readonly ((nodes: Pair<Node>) => boolean)[] {
  const { readers } = pair.comparison;
  const tags = { base: discriminatorTags(pair, "base"), revision: discriminatorTags(pair, "revision") };
  return [
    same(({ value }) => referenceOf(value)),
    ({ base, revision }) => {
      const value = tags.base.get(addressOf(readers.base, base));
      return value !== undefined && value === tags.revision.get(addressOf(readers.revision, revision));
    },
    ({ base, revision }) => pair.comparison.meanTheSame({ base: [base], revision: [revision] }),
    ({ base, revision }) => {
      const mark = markOf(readers.base, base);
      return mark !== "" && mark === markOf(readers.revision, revision);
    },
    same(({ value }) => (isObject(value) && typeof value.title === "string" ? value.title : undefined)),
    (nodes) => isAlike(pair, nodes, members),
  ];
}

function same(key: (node: Node) => string | undefined): (nodes: Pair<Node>) => boolean {
  return ({ base, revision }) => key(base) !== undefined && key(base) === key(revision);
}

function referenceOf(value: Json): string | undefined {
  if (!isObject(value) || typeof value.$ref !== "string") return undefined;
  return value.$ref;
}

function addressOf(reader: Reader, node: Node): string {
  const { file, pointer } = reader.follow(node);
  return `${file}#${pointer}`;
}

/** The discriminator's value for each alternative, by the alternative's address. */
function discriminatorTags(pair: SchemaPair, side: "base" | "revision"): ReadonlyMap<string, string> {
  const reader = pair.comparison.readers[side];
  const holder = keywordPair(pair, "discriminator")[side][0];
  const tags = new Map<string, string>();
  for (const [value, node] of reader.entries(reader.child(holder, "mapping"))) {
    const target = mapped(reader, node);
    if (target !== undefined) tags.set(addressOf(reader, target), value);
  }
  return tags;
}

/** The constants that an alternative's properties must have, as a text; "" without any. */
function markOf(reader: Reader, node: Node): string {
  const marks: string[] = [];
  for (const properties of keywordNodes(reader, viewSchema(reader, [node]), "properties")) {
    for (const [name, property] of reader.entries(properties)) {
      const values = viewSchema(reader, [property]).parts.flatMap((part) => valuesOfPart(part) ?? []);
      if (values.length === 1) marks.push(`${name}=${stableText(values[0])}`);
    }
  }
  return marks.sort().join("&");
}

/** Whether two alternatives that nothing names are likely one: the same types, and for objects a shared property. */
function isAlike(pair: SchemaPair, nodes: Pair<Node>, members: Pair<readonly Node[]>): boolean {
  const { readers } = pair.comparison;
  const views = {
    base: viewSchema(readers.base, [nodes.base]),
    revision: viewSchema(readers.revision, [nodes.revision]),
  };
  const types = {
    base: without(typesOfView(readers.base, { view: views.base, unions: "counted" }), "null"),
    revision: without(typesOfView(readers.revision, { view: views.revision, unions: "counted" }), "null"),
  };
  if (intersect(types.base, types.revision).size === 0) return false;
  // Members without a type say too little to be recognised by it.
  if (types.base.size + 1 === ANY_TYPE.size || types.revision.size + 1 === ANY_TYPE.size) return false;
  if (isNamedElsewhere(nodes, members)) return false;
  if (!types.base.has("object")) return true;
  const names = (side: "base" | "revision"): readonly string[] =>
    keywordNodes(readers[side], views[side], "properties").flatMap((node) =>
      readers[side].entries(node).map(([name]) => name),
    );
  const known = new Set(names("base"));
  const shared = names("revision").filter((name) => known.has(name)).length;
  return shared * 2 >= Math.max(known.size, names("revision").length);
}

/** A named alternative that the other side names as well is itself there, and no candidate for another name. */
function isNamedElsewhere(nodes: Pair<Node>, members: Pair<readonly Node[]>): boolean {
  const base = referenceOf(nodes.base.value);
  const revision = referenceOf(nodes.revision.value);
  return (
    (base !== undefined && members.revision.some(({ value }) => referenceOf(value) === base)) ||
    (revision !== undefined && members.base.some(({ value }) => referenceOf(value) === revision))
  );
}
