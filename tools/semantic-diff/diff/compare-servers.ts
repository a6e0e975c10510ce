import type { Node } from "../model/node.ts";
import { compareExtensions, compareText } from "./compare-text.ts";
import type { Comparison, Pair } from "./comparison.ts";
import type { Reader } from "./reader.ts";

/** Compares the servers that an operation is called on: its own, else its path's, else the document's. */
export function compareServers(
  comparison: Comparison,
  { operations, items }: { operations: Pair<Node>; items: Pair<Node> },
): void {
  const { readers } = comparison;
  const inForce = (side: "base" | "revision"): Node | undefined =>
    readers[side].child(operations[side], "servers") ??
    readers[side].child(items[side], "servers") ??
    readers[side].child(readers[side].root, "servers");
  compareServerLists(comparison, { base: inForce("base"), revision: inForce("revision") });
}

/** Compares two lists of servers; their order is no difference. */
export function compareServerLists(comparison: Comparison, nodes: Pair<Node | undefined>): void {
  const { readers, report } = comparison;
  const base = serversOf(readers.base, nodes.base);
  const revision = serversOf(readers.revision, nodes.revision);
  const removed = [...base].filter(([address]) => !revision.has(address));
  const added = [...revision].filter(([address]) => !base.has(address));
  const [gone] = removed;
  const [came] = added;
  if (gone !== undefined && came !== undefined && removed.length === 1 && added.length === 1) {
    const values = { base: gone[0], revision: came[0] };
    report({
      kind: "server-changed",
      direction: "request",
      base: gone[1],
      revision: came[1],
      values,
      name: gone[0],
    });
  } else {
    for (const [name, server] of removed)
      report({ kind: "server-removed", direction: "request", base: server, name });
    for (const [name, server] of added)
      report({ kind: "server-added", direction: "request", revision: server, name });
  }
  for (const [address, before] of base) {
    const after = revision.get(address);
    if (after !== undefined) compareServer(comparison, { base: before, revision: after });
  }
}

function compareServer(comparison: Comparison, nodes: Pair<Node>): void {
  const { readers, report } = comparison;
  compareText(comparison, {
    nodes,
    kinds: { description: "server-description-changed", name: "server-description-changed" },
  });
  compareExtensions(comparison, nodes);
  const base = new Map(readers.base.entries(readers.base.child(nodes.base, "variables")));
  const revision = new Map(readers.revision.entries(readers.revision.child(nodes.revision, "variables")));
  for (const [name, before] of base) {
    const after = revision.get(name);
    if (after === undefined)
      report({ kind: "server-variable-removed", direction: "request", base: before, name });
    else compareVariable(comparison, { base: before, revision: after, name });
  }
  for (const [name, after] of revision) {
    if (!base.has(name))
      report({ kind: "server-variable-added", direction: "request", revision: after, name });
  }
}

function compareVariable(
  comparison: Comparison,
  { base, revision, name }: Pair<Node> & { name: string },
): void {
  const { readers, report } = comparison;
  const direction = "request";
  const defaults = {
    base: readers.base.child(base, "default"),
    revision: readers.revision.child(revision, "default"),
  };
  if (defaults.base?.value !== defaults.revision?.value) {
    report({ kind: "server-variable-default-changed", direction, ...defaults, name });
  }
  const values = (reader: Reader, node: Node): readonly string[] | undefined => {
    const list = reader.child(node, "enum");
    return list && reader.items(list).map(({ value }) => String(value));
  };
  const was = values(readers.base, base);
  const is = values(readers.revision, revision);
  const nodes = {
    base,
    revision,
    name,
    direction,
    values: { base: was ?? null, revision: is ?? null },
  } as const;
  const lost = is !== undefined && (was === undefined || was.some((value) => !is.includes(value)));
  const gained = was !== undefined && (is === undefined || is.some((value) => !was.includes(value)));
  if (lost) report({ kind: "server-variable-value-removed", ...nodes });
  if (gained) report({ kind: "server-variable-value-added", ...nodes });
  compareText(comparison, {
    nodes: { base, revision },
    kinds: { description: "server-description-changed" },
  });
}

/** Servers by their address; a slash at the end is no difference. Without any, OpenAPI means "/". */
function serversOf(reader: Reader, node: Node | undefined): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const server of reader.items(node)) {
    const address = reader.child(server, "url")?.value;
    if (typeof address === "string") found.set(address.replace(/(?<=.)\/$/, ""), server);
  }
  if (found.size === 0) found.set("/", node ?? { file: "", pointer: "/servers", value: [] });
  return found;
}
