import type { Node } from "../model/node.ts";
import { comparePathItem } from "./compare-path-item.ts";
import type { Comparison, Pair } from "./comparison.ts";
import { DELIVERED } from "./flow.ts";
import { pairRenamed } from "./pair-renamed.ts";
import type { Reader } from "./reader.ts";
import { stableText } from "./stable-text.ts";

type Webhook = readonly [name: string, item: Node];

/** Compares the webhooks: requests that the API makes of its own accord, whose bodies reach the receiver. */
export function compareWebhooks(comparison: Comparison): void {
  const { readers, report } = comparison;
  const base = webhooksOf(readers.base);
  const revision = webhooksOf(readers.revision);
  const direction = DELIVERED.sent;
  const compare = (name: string, items: Pair<Node>): void =>
    comparePathItem(comparison, { items, flow: DELIVERED, noun: "webhook-operation", name });

  for (const [name, item] of base) {
    const later = revision.get(name);
    if (later !== undefined) compare(name, { base: item, revision: later });
  }
  const removed = [...base].filter(([name]) => !revision.has(name));
  const added = [...revision].filter(([name]) => !base.has(name));
  const isSame = (pair: Pair<Webhook>): boolean =>
    stableText(pair.base[1].value) === stableText(pair.revision[1].value);
  const renamed = pairRenamed({ removed, added }, isSame);
  for (const { base: before, revision: after } of renamed) {
    const values = { base: before[0], revision: after[0] };
    report({
      kind: "webhook-renamed",
      direction,
      base: before[1],
      revision: after[1],
      name: before[0],
      values,
    });
    compare(after[0], { base: before[1], revision: after[1] });
  }
  for (const webhook of removed) {
    if (renamed.some((pair) => pair.base === webhook)) continue;
    report({ kind: "webhook-removed", direction, base: webhook[1], name: webhook[0] });
  }
  for (const webhook of added) {
    if (renamed.some((pair) => pair.revision === webhook)) continue;
    report({ kind: "webhook-added", direction, revision: webhook[1], name: webhook[0] });
  }
}

function webhooksOf(reader: Reader): ReadonlyMap<string, Node> {
  return new Map(
    reader
      .entries(reader.child(reader.root, "webhooks"))
      .filter(([name]) => !name.startsWith("x-"))
      .map(([name, item]) => [name, reader.follow(item)]),
  );
}
