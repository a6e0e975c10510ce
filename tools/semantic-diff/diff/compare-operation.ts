import type { Node } from "../model/node.ts";
import { compareBody } from "./compare-body.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import { compareDeprecation, compareExtensions, compareText } from "./compare-text.ts";
import type { Comparison, Pair } from "./comparison.ts";
import { CALLED, type Flow } from "./flow.ts";
import { stableSetText } from "./stable-text.ts";

/** Two operations and the path items they stand in. */
export interface OperationPair {
  readonly operations: Pair<Node>;
  readonly items: Pair<Node>;
  readonly flow: Flow;
  /** New names of path parameters by the old ones. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Compares a callback's path items, which hold operations again. */
  readonly compareCallbacks: (nodes: Pair<Node | undefined>) => void;
}

export function compareOperation(comparison: Comparison, pair: OperationPair): void {
  const { readers } = comparison;
  const { operations, items, flow } = pair;
  const both = (nodes: Pair<Node>, keyword: string): Pair<Node | undefined> => ({
    base: readers.base.child(nodes.base, keyword),
    revision: readers.revision.child(nodes.revision, keyword),
  });
  const [shared, own] = [both(items, "parameters"), both(operations, "parameters")];
  compareParameters(comparison, {
    lists: { base: [shared.base, own.base], revision: [shared.revision, own.revision] },
    direction: flow.sent,
    renamed: pair.renamed,
  });
  compareBody(comparison, { nodes: both(operations, "requestBody"), direction: flow.sent });
  compareResponses(comparison, { nodes: both(operations, "responses"), direction: flow.answered });
  pair.compareCallbacks(both(operations, "callbacks"));
  if (flow === CALLED) {
    compareSecurity(comparison, operations);
    compareServers(comparison, { operations, items });
  }
  compareIdentity(comparison, operations);
}

function compareIdentity(comparison: Comparison, operations: Pair<Node>): void {
  const { readers, report } = comparison;
  const base = readers.base.child(operations.base, "operationId");
  const revision = readers.revision.child(operations.revision, "operationId");
  if (base?.value !== revision?.value) {
    const movement = base === undefined ? "added" : revision === undefined ? "removed" : "changed";
    report({ kind: `operation-id-${movement}`, direction: "both", base, revision });
  }
  const tags = {
    base: readers.base.child(operations.base, "tags"),
    revision: readers.revision.child(operations.revision, "tags"),
  };
  const text = (side: "base" | "revision"): string =>
    stableSetText(readers[side].items(tags[side]).map(({ value }) => value));
  if (text("base") !== text("revision"))
    report({ kind: "operation-tags-changed", direction: "both", ...tags });
  compareText(comparison, {
    nodes: operations,
    kinds: {
      summary: "operation-summary-changed",
      description: "operation-description-changed",
      externalDocs: "operation-external-docs-changed",
    },
  });
  compareDeprecation(comparison, { nodes: operations, kind: "operation" });
  compareExtensions(comparison, operations);
}
