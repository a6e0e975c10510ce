import type { Node } from "../model/node.ts";
import type { Comparison, Pair } from "./comparison.ts";
import type { Reader } from "./reader.ts";
import { compareSchema } from "./schema/compare-schema.ts";

type Nodes = Pair<readonly Node[]>;

/** One text for a pair of schemas, for what was already looked at. */
export function addressOfPair(nodes: Nodes): string {
  const side = (list: readonly Node[]): string =>
    list.map(({ file, pointer }) => `${file}#${pointer}`).join("&");
  return `${side(nodes.base)} ${side(nodes.revision)}`;
}

/**
 * Answers whether two schemas mean the same: words aside, comparing them finds nothing. A pair met again on the way is
 * taken to be equal, which ends recursion; answers that rest on that are forgotten when the question ends in no.
 */
export function createEquality(readers: Pair<Reader>): (nodes: Nodes) => boolean {
  const known = new Map<string, boolean>();

  function ask(nodes: Nodes, assumed: Map<string, boolean>): boolean {
    const address = addressOfPair(nodes);
    const answer = known.get(address) ?? assumed.get(address);
    if (answer !== undefined) return answer;
    assumed.set(address, true);
    let isSame = true;
    const comparison: Comparison = {
      readers,
      report: ({ direction }) => {
        // What flows no way is words.
        if (direction !== "both") isSame = false;
      },
      compareSchemas: (inner) => {
        if (isSame && !ask(inner, assumed)) isSame = false;
      },
      meanTheSame: (inner) => ask(inner, assumed),
    };
    compareSchema(comparison, { nodes, direction: "request" });
    if (!isSame) {
      assumed.delete(address);
      known.set(address, false);
    }
    return isSame;
  }

  return (nodes) => {
    const assumed = new Map<string, boolean>();
    const isSame = ask(nodes, assumed);
    if (isSame) for (const address of assumed.keys()) known.set(address, true);
    return isSame;
  };
}
