import type { Node } from "../../model/node.ts";
import type { Pair } from "../comparison.ts";
import type { Reader } from "../reader.ts";
import { keywordNodes, keywordPair, reportKeyword, type SchemaPair, saysNothing } from "./schema-pair.ts";
import type { SchemaView } from "./view.ts";

/** Keywords that hold one schema; a missing one admits anything. */
const SINGLE: readonly string[] = [
  "items",
  "additionalProperties",
  "propertyNames",
  "contains",
  "unevaluatedProperties",
  "unevaluatedItems",
  "contentSchema",
];

/** Keywords that hold schemas by name; a missing name admits anything. */
const NAMED: readonly string[] = ["patternProperties", "dependentSchemas"];

/** Compares the schemas inside a schema that are neither properties nor alternatives. */
export function compareSubschemas(pair: SchemaPair): void {
  for (const keyword of SINGLE) compareOne(pair, { keyword, nodes: keywordPair(pair, keyword), name: "" });
  for (const keyword of NAMED) {
    const base = namedNodes(pair.comparison.readers.base, { view: pair.views.base, keyword });
    const revision = namedNodes(pair.comparison.readers.revision, { view: pair.views.revision, keyword });
    for (const name of new Set([...base.keys(), ...revision.keys()])) {
      const nodes = { base: base.get(name) ?? [], revision: revision.get(name) ?? [] };
      compareOne(pair, { keyword, nodes, name });
    }
  }
  comparePositions(pair);
}

interface Subschema {
  readonly keyword: string;
  readonly nodes: Pair<readonly Node[]>;
  readonly name: string;
}

function compareOne(pair: SchemaPair, { keyword, nodes, name }: Subschema): void {
  const silent = { base: saysNothing(nodes.base), revision: saysNothing(nodes.revision) };
  if (silent.base && silent.revision) return;
  const isForbidden = (side: readonly Node[]): boolean => side.some(({ value }) => value === false);
  const forbidden = { base: isForbidden(nodes.base), revision: isForbidden(nodes.revision) };
  if (silent.base || (forbidden.revision && !forbidden.base)) {
    reportOne(pair, { keyword, nodes, name, movement: "tightened" });
  } else if (silent.revision || (forbidden.base && !forbidden.revision)) {
    reportOne(pair, { keyword, nodes, name, movement: "loosened" });
  } else {
    pair.comparison.compareSchemas(nodes, pair.direction);
  }
}

function reportOne(
  pair: SchemaPair,
  { keyword, nodes, name, movement }: Subschema & { movement: string },
): void {
  const ends = { base: nodes.base[0], revision: nodes.revision[0] };
  reportKeyword(pair, { kind: `${keyword}-${movement}`, nodes: ends, name });
}

/** A position beyond `prefixItems` is judged by `items`, so a new position may only say what held before. */
function comparePositions(pair: SchemaPair): void {
  const positions = keywordPair(pair, "prefixItems");
  const { readers } = pair.comparison;
  const count = (side: "base" | "revision"): number =>
    Math.max(0, ...positions[side].map((node) => readers[side].items(node).length));
  const rest = keywordPair(pair, "items");
  const known = { base: count("base"), revision: count("revision") };
  for (let index = 0; index < Math.max(known.base, known.revision); index += 1) {
    const at = (side: "base" | "revision"): readonly Node[] =>
      index < known[side]
        ? positions[side].flatMap((node) => readers[side].child(node, index) ?? [])
        : rest[side];
    const nodes = { base: at("base"), revision: at("revision") };
    compareOne(pair, { keyword: "prefixItems", nodes, name: String(index) });
  }
}

function namedNodes(
  reader: Reader,
  { view, keyword }: { view: SchemaView; keyword: string },
): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  for (const holder of keywordNodes(reader, view, keyword)) {
    for (const [name, node] of reader.entries(holder)) found.set(name, [...(found.get(name) ?? []), node]);
  }
  return found;
}
