import type { Direction } from "../model/difference.ts";
import { isObject } from "../model/json.ts";
import type { Node } from "../model/node.ts";
import { reportExample } from "./compare-content.ts";
import { compareValue } from "./compare-parameters.ts";
import { compareDeprecation, compareExtensions, compareText } from "./compare-text.ts";
import type { Comparison, Pair } from "./comparison.ts";
import type { Reader } from "./reader.ts";

interface Header {
  readonly name: string;
  readonly node: Node;
  readonly isRequired: boolean;
}

/** Compares the headers of a response. */
export function compareHeaders(
  comparison: Comparison,
  { nodes, direction }: { nodes: Pair<Node | undefined>; direction: Direction },
): void {
  const { readers, report } = comparison;
  const base = headersOf(readers.base, nodes.base);
  const revision = headersOf(readers.revision, nodes.revision);
  for (const [key, before] of base) {
    const after = revision.get(key);
    if (after === undefined) {
      report({ kind: "header-removed", direction, base: before.node, name: before.name });
      continue;
    }
    const pair = { base: before.node, revision: after.node };
    if (before.isRequired !== after.isRequired) {
      const kind = after.isRequired ? "header-became-required" : "header-became-optional";
      const values = { base: before.isRequired, revision: after.isRequired };
      report({ kind, direction, ...pair, name: after.name, values });
    }
    compareValue(comparison, { ...pair, direction });
    compareText(comparison, { nodes: pair, kinds: { description: "header-description-changed" } });
    reportExample(comparison, pair);
    compareDeprecation(comparison, { nodes: pair, kind: "header" });
    compareExtensions(comparison, pair);
  }
  for (const [key, after] of revision) {
    if (base.has(key)) continue;
    const kind = after.isRequired ? "required-header-added" : "header-added";
    report({ kind, direction, revision: after.node, name: after.name });
  }
}

function headersOf(reader: Reader, node: Node | undefined): ReadonlyMap<string, Header> {
  return new Map(
    reader.entries(node).map(([name, header]) => {
      const target = reader.follow(header);
      const isRequired = isObject(target.value) && target.value.required === true;
      return [name.toLowerCase(), { name, node: target, isRequired }];
    }),
  );
}
