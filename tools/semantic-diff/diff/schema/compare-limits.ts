import type { Node } from "../../model/node.ts";
import type { Reader } from "../reader.ts";
import { keywordNodes, keywordPair, reportKeyword, type SchemaPair } from "./schema-pair.ts";
import type { SchemaView } from "./view.ts";

interface Limit {
  readonly keyword: string;
  readonly side: "lower" | "upper";
  /** What a missing keyword means. */
  readonly absent: number;
}

/** Keywords that count something; the numbers' own bounds are compared with their exclusive forms elsewhere. */
const LIMITS: readonly Limit[] = [
  { keyword: "minLength", side: "lower", absent: 0 },
  { keyword: "maxLength", side: "upper", absent: Number.POSITIVE_INFINITY },
  { keyword: "minItems", side: "lower", absent: 0 },
  { keyword: "maxItems", side: "upper", absent: Number.POSITIVE_INFINITY },
  { keyword: "minProperties", side: "lower", absent: 0 },
  { keyword: "maxProperties", side: "upper", absent: Number.POSITIVE_INFINITY },
  { keyword: "minContains", side: "lower", absent: 1 },
  { keyword: "maxContains", side: "upper", absent: Number.POSITIVE_INFINITY },
];

/** Compares lengths and counts. */
export function compareLimits(pair: SchemaPair): void {
  const { readers } = pair.comparison;
  for (const limit of LIMITS) {
    const base = strictest(readers.base, pair.views.base, limit);
    const revision = strictest(readers.revision, pair.views.revision, limit);
    if (base.value === revision.value) continue;
    const grew = revision.value > base.value;
    const kind = `${limit.keyword}-${grew === (limit.side === "lower") ? "tightened" : "loosened"}`;
    reportKeyword(pair, { kind, nodes: { base: base.node, revision: revision.node } });
  }
  compareUniqueItems(pair);
}

function strictest(
  reader: Reader,
  view: SchemaView,
  limit: Limit,
): { value: number; node: Node | undefined } {
  let found: { value: number; node: Node | undefined } = { value: limit.absent, node: undefined };
  for (const node of keywordNodes(reader, view, limit.keyword)) {
    if (typeof node.value !== "number") continue;
    const isStricter = limit.side === "lower" ? node.value > found.value : node.value < found.value;
    // `minContains` may be below what its absence means, so the first one found always counts.
    if (found.node === undefined || isStricter) found = { value: node.value, node };
  }
  return found;
}

function compareUniqueItems(pair: SchemaPair): void {
  const nodes = keywordPair(pair, "uniqueItems");
  const base = nodes.base.find(({ value }) => value === true);
  const revision = nodes.revision.find(({ value }) => value === true);
  if ((base === undefined) === (revision === undefined)) return;
  const kind = `uniqueItems-${base === undefined ? "tightened" : "loosened"}`;
  reportKeyword(pair, {
    kind,
    nodes: { base: base ?? nodes.base[0], revision: revision ?? nodes.revision[0] },
  });
}
