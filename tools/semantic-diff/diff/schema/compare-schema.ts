import type { Direction } from "../../model/difference.ts";
import type { Node } from "../../model/node.ts";
import type { Comparison, Pair } from "../comparison.ts";
import { compareBounds } from "./compare-bounds.ts";
import { compareDemands } from "./compare-demands.ts";
import { compareDependencies } from "./compare-dependencies.ts";
import { compareDiscriminator } from "./compare-discriminator.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareLogic } from "./compare-logic.ts";
import { compareProperties } from "./compare-properties.ts";
import { compareSubschemas } from "./compare-subschemas.ts";
import { compareTypes } from "./compare-types.ts";
import { compareUnions } from "./compare-unions.ts";
import { compareValues } from "./compare-values.ts";
import { compareWords } from "./compare-words.ts";
import type { SchemaPair } from "./schema-pair.ts";
import { viewSchema } from "./view.ts";

/** Compares one pair of schemas and everything inside them. */
export function compareSchema(
  comparison: Comparison,
  { nodes, direction }: { nodes: Pair<readonly Node[]>; direction: Direction },
): void {
  const pair: SchemaPair = {
    comparison,
    direction,
    views: {
      base: viewSchema(comparison.readers.base, nodes.base),
      revision: viewSchema(comparison.readers.revision, nodes.revision),
    },
  };
  if (compareUnions(pair, nodes) === "all-compared") return;
  compareWords(pair);
  // Where no value of one side is a value of the other, their lengths, bounds and members have nothing in common.
  if (compareTypes(pair) === "apart") return;
  compareValues(pair);
  compareBounds(pair);
  compareLimits(pair);
  compareDemands(pair);
  compareProperties(pair);
  compareSubschemas(pair);
  compareDependencies(pair);
  compareLogic(pair);
  compareDiscriminator(pair);
}
