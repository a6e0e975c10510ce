import type { Node } from "../model/node.ts";
import type { Comparison, Pair } from "./comparison.ts";
import { stableText } from "./stable-text.ts";

/** Compares the links from a response to other operations. */
export function compareLinks({ readers, report }: Comparison, nodes: Pair<Node | undefined>): void {
  const base = new Map(readers.base.entries(nodes.base));
  const revision = new Map(readers.revision.entries(nodes.revision));
  for (const name of new Set([...base.keys(), ...revision.keys()])) {
    const before = base.get(name);
    const after = revision.get(name);
    const was = before && readers.base.follow(before);
    const is = after && readers.revision.follow(after);
    if (stableText(was?.value) === stableText(is?.value)) continue;
    report({ kind: "link-changed", direction: "both", base: was, revision: is, name });
  }
}
