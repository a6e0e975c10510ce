import { isObject } from "../model/json.ts";
import type { Node } from "../model/node.ts";
import { compareExtensions, compareText } from "./compare-text.ts";
import type { Comparison, Pair } from "./comparison.ts";
import { pairRenamed } from "./pair-renamed.ts";
import type { Reader } from "./reader.ts";
import { stableText } from "./stable-text.ts";

/** Members of a scheme that decide what a caller has to send, with the kind of difference a change is. */
const DECISIVE: readonly (readonly [keyword: string, kind: string])[] = [
  ["type", "security-scheme-type-changed"],
  ["scheme", "security-scheme-http-changed"],
  ["in", "security-scheme-key-moved"],
  ["name", "security-scheme-key-renamed"],
  ["openIdConnectUrl", "security-scheme-url-changed"],
];

type Scheme = readonly [name: string, node: Node];

/** Compares the declared security schemes. */
export function compareSecuritySchemes(comparison: Comparison): void {
  const { readers, report } = comparison;
  const base = schemesOf(readers.base);
  const revision = schemesOf(readers.revision);
  const direction = "request";
  for (const [name, before] of base) {
    const after = revision.get(name);
    if (after !== undefined) compareScheme(comparison, { base: before, revision: after });
  }
  const removed = [...base].filter(([name]) => !revision.has(name));
  const added = [...revision].filter(([name]) => !base.has(name));
  const isSame = (pair: Pair<Scheme>): boolean =>
    stableText(pair.base[1].value) === stableText(pair.revision[1].value);
  const renamed = pairRenamed({ removed, added }, isSame);
  for (const { base: before, revision: after } of renamed) {
    const values = { base: before[0], revision: after[0] };
    const nodes = { base: before[1], revision: after[1] };
    report({ kind: "security-scheme-renamed", direction, ...nodes, name: before[0], values });
  }
  for (const scheme of removed) {
    if (renamed.some((pair) => pair.base === scheme)) continue;
    report({ kind: "security-scheme-removed", direction, base: scheme[1], name: scheme[0] });
  }
  for (const scheme of added) {
    if (renamed.some((pair) => pair.revision === scheme)) continue;
    report({ kind: "security-scheme-added", direction, revision: scheme[1], name: scheme[0] });
  }
}

function compareScheme(comparison: Comparison, nodes: Pair<Node>): void {
  const { readers, report } = comparison;
  const direction = "request";
  for (const [keyword, kind] of DECISIVE) {
    const pair = {
      base: readers.base.child(nodes.base, keyword),
      revision: readers.revision.child(nodes.revision, keyword),
    };
    // HTTP compares scheme names without case.
    const text = (node: Node | undefined): string => stableText(node?.value).toLowerCase();
    if (text(pair.base) !== text(pair.revision)) report({ kind, direction, ...pair });
  }
  compareFlows(comparison, {
    base: readers.base.child(nodes.base, "flows"),
    revision: readers.revision.child(nodes.revision, "flows"),
  });
  const kind = "security-scheme-words-changed";
  compareText(comparison, { nodes, kinds: { description: kind, bearerFormat: kind } });
  compareExtensions(comparison, nodes);
}

function compareFlows(comparison: Comparison, nodes: Pair<Node | undefined>): void {
  const { readers, report } = comparison;
  const base = new Map(readers.base.entries(nodes.base));
  const revision = new Map(readers.revision.entries(nodes.revision));
  const direction = "request";
  for (const [name, before] of base) {
    const after = revision.get(name);
    if (after === undefined) {
      report({ kind: "security-flow-removed", direction, base: before, name });
      continue;
    }
    for (const keyword of ["authorizationUrl", "tokenUrl", "refreshUrl"]) {
      const pair = {
        base: readers.base.child(before, keyword),
        revision: readers.revision.child(after, keyword),
      };
      if (pair.base?.value !== pair.revision?.value) {
        report({ kind: "security-scheme-url-changed", direction, ...pair, name: keyword });
      }
    }
    const scopes = {
      base: readers.base.child(before, "scopes"),
      revision: readers.revision.child(after, "scopes"),
    };
    compareScopes(comparison, scopes);
  }
  for (const [name, after] of revision) {
    if (!base.has(name)) report({ kind: "security-flow-added", direction, revision: after, name });
  }
}

function compareScopes({ readers, report }: Comparison, nodes: Pair<Node | undefined>): void {
  const base = new Map(readers.base.entries(nodes.base));
  const revision = new Map(readers.revision.entries(nodes.revision));
  for (const [name, before] of base) {
    const after = revision.get(name);
    if (after === undefined) {
      report({ kind: "security-flow-scope-removed", direction: "request", base: before, name });
    } else if (before.value !== after.value) {
      report({
        kind: "security-scheme-words-changed",
        direction: "both",
        base: before,
        revision: after,
        name,
      });
    }
  }
  for (const [name, after] of revision) {
    if (!base.has(name))
      report({ kind: "security-flow-scope-added", direction: "request", revision: after, name });
  }
}

function schemesOf(reader: Reader): ReadonlyMap<string, Node> {
  const declared = reader.entries(reader.child(reader.root, "components", "securitySchemes"));
  return new Map(
    declared
      .map(([name, node]) => [name, reader.follow(node)] as const)
      .filter(([, node]) => isObject(node.value)),
  );
}
