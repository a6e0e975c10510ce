import type { Direction } from "../model/difference.ts";
import { isObject } from "../model/json.ts";
import type { Node } from "../model/node.ts";
import { compareContent } from "./compare-content.ts";
import { compareExtensions, compareText } from "./compare-text.ts";
import type { Comparison, Pair } from "./comparison.ts";

/** Compares the body that an operation is sent. */
export function compareBody(
  comparison: Comparison,
  { nodes, direction }: { nodes: Pair<Node | undefined>; direction: Direction },
): void {
  const { readers, report } = comparison;
  const base = nodes.base && readers.base.follow(nodes.base);
  const revision = nodes.revision && readers.revision.follow(nodes.revision);
  if (base === undefined && revision === undefined) return;
  if (base === undefined || revision === undefined) {
    const added = isRequired(revision) ? "required-body-added" : "body-added";
    report({ kind: base === undefined ? added : "body-removed", direction, base, revision });
    return;
  }
  if (isRequired(base) !== isRequired(revision)) {
    const kind = isRequired(revision) ? "body-became-required" : "body-became-optional";
    const values = { base: isRequired(base), revision: isRequired(revision) };
    report({ kind, direction, base, revision, values });
  }
  const contents = {
    base: readers.base.child(base, "content"),
    revision: readers.revision.child(revision, "content"),
  };
  compareContent(comparison, { nodes: contents, direction });
  compareText(comparison, { nodes: { base, revision }, kinds: { description: "body-description-changed" } });
  compareExtensions(comparison, { base, revision });
}

function isRequired(node: Node | undefined): boolean {
  return isObject(node?.value) && node.value.required === true;
}
