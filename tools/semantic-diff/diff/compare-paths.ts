import type { Node } from "../model/node.ts";
import { comparePathItem } from "./compare-path-item.ts";
import type { Comparison, Pair } from "./comparison.ts";
import { CALLED } from "./flow.ts";
import { operationsOf } from "./methods.ts";
import { pairRenamed } from "./pair-renamed.ts";
import type { Reader } from "./reader.ts";
import { stableText } from "./stable-text.ts";

interface Path {
  readonly template: string;
  readonly item: Node;
}

/** Compares the paths. A template whose parameters are only called otherwise is the same path. */
export function comparePaths(comparison: Comparison): void {
  const { readers, report } = comparison;
  const base = pathsOf(readers.base);
  const revision = pathsOf(readers.revision);
  const removed: Path[] = [];
  const met = new Set<Path>();
  for (const before of base.values()) {
    const same = revision.get(before.template);
    const after =
      same ??
      [...revision.values()].find((other) => shapeOf(other) === shapeOf(before) && !base.has(other.template));
    if (after === undefined) {
      removed.push(before);
      continue;
    }
    met.add(after);
    if (same === undefined) reportTemplate(comparison, { base: before, revision: after });
    comparePath(comparison, { base: before, revision: after });
  }
  const added = [...revision.values()].filter((path) => !met.has(path));
  const moved = pairRenamed({ removed, added }, (pair) => hasMoved(comparison, pair));
  for (const { base: before, revision: after } of moved) {
    const values = { base: before.template, revision: after.template };
    const nodes = { base: before.item, revision: after.item };
    report({ kind: "path-renamed", direction: "request", ...nodes, name: before.template, values });
    comparePath(comparison, { base: before, revision: after });
  }
  for (const path of removed) {
    if (moved.some(({ base: before }) => before === path)) continue;
    report({ kind: "path-removed", direction: "request", base: path.item, name: path.template });
  }
  for (const path of added) {
    if (moved.some(({ revision: after }) => after === path)) continue;
    report({ kind: "path-added", direction: "request", revision: path.item, name: path.template });
  }
}

function comparePath(comparison: Comparison, { base, revision }: Pair<Path>): void {
  const names = { base: parameterNames(base), revision: parameterNames(revision) };
  const renamed = new Map(names.base.map((name, index) => [name, names.revision[index] ?? name]));
  comparePathItem(comparison, {
    items: { base: base.item, revision: revision.item },
    flow: CALLED,
    noun: "operation",
    name: revision.template,
    renamed,
  });
}

function reportTemplate({ report }: Comparison, { base, revision }: Pair<Path>): void {
  report({
    kind: "path-parameter-renamed",
    direction: "request",
    base: base.item,
    revision: revision.item,
    name: base.template,
    values: { base: base.template, revision: revision.template },
  });
}

/** Whether the operations of a vanished path stand under a new one: by operationId, else word for word. */
function hasMoved({ readers }: Comparison, { base, revision }: Pair<Path>): boolean {
  const before = [...operationsOf(readers.base, base.item)];
  const after = operationsOf(readers.revision, revision.item);
  if (before.length === 0) return false;
  const ids = before.map(([method, operation]) => ({
    method,
    operation,
    id: readers.base.child(operation, "operationId")?.value,
  }));
  if (ids.some(({ method }) => !after.has(method))) return false;
  const named = ids.filter(({ id }) => id !== undefined);
  if (named.length > 0) {
    return named.every(
      ({ method, id }) => readers.revision.child(after.get(method), "operationId")?.value === id,
    );
  }
  return ids.every(
    ({ method, operation }) => stableText(operation.value) === stableText(after.get(method)?.value),
  );
}

function pathsOf(reader: Reader): ReadonlyMap<string, Path> {
  return new Map(
    reader
      .entries(reader.child(reader.root, "paths"))
      .filter(([template]) => !template.startsWith("x-"))
      .map(([template, item]) => [template, { template, item: reader.follow(item) }]),
  );
}

function shapeOf({ template }: Path): string {
  return template.replaceAll(/\{[^}]*\}/g, "{}");
}

function parameterNames({ template }: Path): readonly string[] {
  return [...template.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
}
