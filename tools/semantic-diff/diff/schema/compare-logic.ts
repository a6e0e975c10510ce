import type { Node } from "../../model/node.ts";
import type { Pair } from "../comparison.ts";
import { keywordPair, reportKeyword, type SchemaPair } from "./schema-pair.ts";

/** Compares `not` and `if`/`then`/`else`: what they forbid turns the law round, so a change is only told as a change. */
export function compareLogic(pair: SchemaPair): void {
  compareSet(pair, { kind: "not", nodes: keywordPair(pair, "not") });
  const conditions = keywordPair(pair, "if");
  compareSet(pair, { kind: "if", nodes: conditions });
  const same = conditions.base.length === 1 && conditions.revision.length === 1;
  if (!same || !pair.comparison.meanTheSame(conditions)) return;
  for (const keyword of ["then", "else"]) {
    const nodes = keywordPair(pair, keyword);
    if (nodes.base.length + nodes.revision.length > 0) pair.comparison.compareSchemas(nodes, pair.direction);
  }
}

function compareSet(pair: SchemaPair, { kind, nodes }: { kind: string; nodes: Pair<readonly Node[]> }): void {
  const has = (others: readonly Node[], node: Node, side: "base" | "revision"): boolean =>
    others.some((other) =>
      pair.comparison.meanTheSame(
        side === "base" ? { base: [node], revision: [other] } : { base: [other], revision: [node] },
      ),
    );
  const lost = nodes.base.find((node) => !has(nodes.revision, node, "base"));
  const gained = nodes.revision.find((node) => !has(nodes.base, node, "revision"));
  if (lost === undefined && gained === undefined) return;
  const movement = lost === undefined ? "tightened" : gained === undefined ? "loosened" : "changed";
  reportKeyword(pair, { kind: `${kind}-${movement}`, nodes: { base: lost, revision: gained } });
}
