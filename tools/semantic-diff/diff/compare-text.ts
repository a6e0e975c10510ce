import type { Node } from "../model/node.ts";
import type { Comparison, Pair } from "./comparison.ts";
import { stableText } from "./stable-text.ts";

/** Compares members that only speak to people; `kinds` names the kind of difference that each one's change is. */
export function compareText(
  { readers, report }: Comparison,
  { nodes, kinds }: { nodes: Pair<Node | undefined>; kinds: Readonly<Record<string, string>> },
): void {
  for (const [keyword, kind] of Object.entries(kinds)) {
    const base = readers.base.child(nodes.base, keyword);
    const revision = readers.revision.child(nodes.revision, keyword);
    if (stableText(base?.value) === stableText(revision?.value)) continue;
    report({ kind, direction: "both", base, revision, name: keyword });
  }
}

/** Notes of this project for its own maintainers: where a word of the document comes from. */
const UNCOMPARED: ReadonlySet<string> = new Set(["x-provenance"]);

/** Compares every `x-` member but those. */
export function compareExtensions({ readers, report }: Comparison, nodes: Pair<Node | undefined>): void {
  const base = new Map(readers.base.entries(nodes.base));
  const revision = new Map(readers.revision.entries(nodes.revision));
  for (const name of new Set([...base.keys(), ...revision.keys()])) {
    if (!name.startsWith("x-") || UNCOMPARED.has(name)) continue;
    const pair = { base: base.get(name), revision: revision.get(name) };
    if (stableText(pair.base?.value) === stableText(pair.revision?.value)) continue;
    report({ kind: "extension-changed", direction: "both", ...pair, name });
  }
}

/** Compares a `deprecated` flag, which says false by being absent. */
export function compareDeprecation(
  { readers, report }: Comparison,
  { nodes, kind }: { nodes: Pair<Node>; kind: string },
): void {
  const base = readers.base.child(nodes.base, "deprecated");
  const revision = readers.revision.child(nodes.revision, "deprecated");
  const was = base?.value === true;
  const is = revision?.value === true;
  if (was === is) return;
  report({
    kind: `${kind}-deprecated-${is ? "added" : "removed"}`,
    direction: "both",
    base: base ?? nodes.base,
    revision: revision ?? nodes.revision,
    values: { base: was, revision: is },
  });
}
