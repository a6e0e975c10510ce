import type { Node } from "../model/node.ts";
import { compareOperation } from "./compare-operation.ts";
import { compareExtensions, compareText } from "./compare-text.ts";
import type { Comparison, Pair } from "./comparison.ts";
import { DELIVERED, type Flow } from "./flow.ts";
import { operationsOf } from "./methods.ts";

export interface PathItemPair {
  readonly items: Pair<Node>;
  readonly flow: Flow;
  /** How operations of this place are called in kinds of differences. */
  readonly noun: "operation" | "webhook-operation" | "callback-operation";
  /** The path, the webhook's name or the callback's expression. */
  readonly name: string;
  /** New names of path parameters by the old ones. */
  readonly renamed?: ReadonlyMap<string, string>;
}

/** Compares the operations of a path, a webhook or a callback. */
export function comparePathItem(comparison: Comparison, pair: PathItemPair): void {
  const { readers, report } = comparison;
  const { items, flow, noun } = pair;
  const base = operationsOf(readers.base, items.base);
  const revision = operationsOf(readers.revision, items.revision);
  for (const [method, before] of base) {
    const after = revision.get(method);
    const name = `${method.toUpperCase()} ${pair.name}`;
    if (after === undefined) {
      report({ kind: `${noun}-removed`, direction: flow.sent, base: before, name });
      continue;
    }
    compareOperation(comparison, {
      operations: { base: before, revision: after },
      items,
      flow,
      renamed: pair.renamed ?? new Map(),
      compareCallbacks: (nodes) => compareCallbacks(comparison, nodes),
    });
  }
  for (const [method, after] of revision) {
    if (base.has(method)) continue;
    report({
      kind: `${noun}-added`,
      direction: flow.sent,
      revision: after,
      name: `${method.toUpperCase()} ${pair.name}`,
    });
  }
  const kinds = { summary: "path-words-changed", description: "path-words-changed" };
  compareText(comparison, { nodes: items, kinds });
  compareExtensions(comparison, items);
}

/** Compares an operation's callbacks: requests that the API makes, whose bodies reach the caller. */
function compareCallbacks(comparison: Comparison, nodes: Pair<Node | undefined>): void {
  const { readers, report } = comparison;
  const base = new Map(readers.base.entries(nodes.base));
  const revision = new Map(readers.revision.entries(nodes.revision));
  const direction = DELIVERED.sent;
  for (const [name, found] of base) {
    const later = revision.get(name);
    if (later === undefined) {
      report({ kind: "callback-removed", direction, base: found, name });
      continue;
    }
    compareExpressions(comparison, {
      base: readers.base.follow(found),
      revision: readers.revision.follow(later),
    });
  }
  for (const [name, found] of revision) {
    if (!base.has(name)) report({ kind: "callback-added", direction, revision: found, name });
  }
}

function compareExpressions(comparison: Comparison, callbacks: Pair<Node>): void {
  const { readers, report } = comparison;
  const listed = (side: "base" | "revision"): ReadonlyMap<string, Node> =>
    new Map(readers[side].entries(callbacks[side]).filter(([expression]) => !expression.startsWith("x-")));
  const [base, revision] = [listed("base"), listed("revision")];
  const [before] = base;
  const [after] = revision;
  const isMoved = before !== undefined && after !== undefined && base.size === 1 && revision.size === 1;
  if (isMoved && before[0] !== after[0]) {
    const values = { base: before[0], revision: after[0] };
    const nodes = { base: before[1], revision: after[1] };
    report({
      kind: "callback-expression-changed",
      direction: DELIVERED.sent,
      ...nodes,
      name: before[0],
      values,
    });
    compareDelivery(comparison, { base: before[1], revision: after[1], name: after[0] });
    return;
  }
  for (const [name, found] of base) {
    const later = revision.get(name);
    if (later === undefined)
      report({ kind: "callback-removed", direction: DELIVERED.sent, base: found, name });
    else compareDelivery(comparison, { base: found, revision: later, name });
  }
  for (const [name, found] of revision) {
    if (!base.has(name)) report({ kind: "callback-added", direction: DELIVERED.sent, revision: found, name });
  }
}

function compareDelivery(
  comparison: Comparison,
  { base, revision, name }: Pair<Node> & { name: string },
): void {
  const { readers } = comparison;
  const items = { base: readers.base.follow(base), revision: readers.revision.follow(revision) };
  comparePathItem(comparison, { items, flow: DELIVERED, noun: "callback-operation", name });
}
