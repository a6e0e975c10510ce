import type { Json } from "../../model/json.ts";
import type { Node } from "../../model/node.ts";
import type { Pair } from "../comparison.ts";
import { stableText } from "../stable-text.ts";
import { admits } from "./formats.ts";
import { keywordPair, reportKeyword, type SchemaPair } from "./schema-pair.ts";

interface Demand {
  readonly keyword: string;
  /** Whether every value that meets `narrow` meets `wide` too; unknown pairs are no. */
  contains(wide: Json, narrow: Json): boolean;
}

/** Patterns that every string matches; whether one of two others contains the other, nobody can say in general. */
const MATCH_ALL: ReadonlySet<Json> = new Set(["", "^", "$", ".*", "^.*", ".*$", "^.*$"]);

/** Keywords that values meet or fail, without a scale to compare them on. */
const DEMANDS: readonly Demand[] = [
  { keyword: "multipleOf", contains: isMultiple },
  { keyword: "pattern", contains: (wide) => MATCH_ALL.has(wide) },
  { keyword: "format", contains: admits },
  { keyword: "contentEncoding", contains: () => false },
  { keyword: "contentMediaType", contains: () => false },
];

/** Compares patterns, formats, steps and the encoding of strings. */
export function compareDemands(pair: SchemaPair): void {
  for (const demand of DEMANDS) {
    const nodes = keywordPair(pair, demand.keyword);
    const movement = movementOf(nodes, demand);
    if (movement === undefined) continue;
    reportKeyword(pair, {
      kind: `${demand.keyword}-${movement}`,
      nodes: {
        base: firstDifferent(nodes.base, nodes.revision),
        revision: firstDifferent(nodes.revision, nodes.base),
      },
    });
  }
}

function movementOf(nodes: Pair<readonly Node[]>, demand: Demand): string | undefined {
  const isMetBy = (wide: Node, narrow: Node): boolean =>
    stableText(wide.value) === stableText(narrow.value) || demand.contains(wide.value, narrow.value);
  const baseFollows = nodes.base.every((wide) => nodes.revision.some((narrow) => isMetBy(wide, narrow)));
  const revisionFollows = nodes.revision.every((wide) => nodes.base.some((narrow) => isMetBy(wide, narrow)));
  if (baseFollows && revisionFollows) return undefined;
  if (baseFollows) return "tightened";
  return revisionFollows ? "loosened" : "changed";
}

function firstDifferent(nodes: readonly Node[], others: readonly Node[]): Node | undefined {
  const known = new Set(others.map(({ value }) => stableText(value)));
  return nodes.find(({ value }) => !known.has(stableText(value))) ?? nodes[0];
}

function isMultiple(wide: Json, narrow: Json): boolean {
  return (
    typeof wide === "number" && typeof narrow === "number" && wide > 0 && Number.isInteger(narrow / wide)
  );
}
