import { isObject } from "../model/json.ts";
import type { Node } from "../model/node.ts";
import { namedSchemas } from "./compare-exports.ts";
import type { Comparison } from "./comparison.ts";
import { pairRenamed } from "./pair-renamed.ts";
import type { Reader } from "./reader.ts";

interface Model {
  readonly name: string;
  readonly version: string;
  readonly schema: string;
  readonly node: Node;
}

/** Compares the models that `x-predgate-model` registers, and the version each is pinned to. */
export function compareRegistry({ readers, report }: Comparison): void {
  const base = modelsOf(readers.base);
  const revision = modelsOf(readers.revision);
  for (const [name, before] of base) {
    const after = revision.get(name);
    if (after === undefined || before.version === after.version) continue;
    const nodes = { base: before.node, revision: after.node };
    const values = { base: before.version, revision: after.version };
    report({ kind: "model-version-changed", direction: "request", ...nodes, name, values });
  }
  const removed = [...base.values()].filter(({ name }) => !revision.has(name));
  const added = [...revision.values()].filter(({ name }) => !base.has(name));
  const renamed = pairRenamed(
    { removed, added },
    (pair) =>
      pair.base.schema === pair.revision.schema ||
      (pair.base.version !== "" && pair.base.version === pair.revision.version),
  );
  for (const { base: before, revision: after } of renamed) {
    const nodes = { base: before.node, revision: after.node };
    const values = { base: before.name, revision: after.name };
    report({ kind: "model-renamed", direction: "request", ...nodes, name: before.name, values });
  }
  for (const model of removed) {
    if (renamed.some((pair) => pair.base === model)) continue;
    report({ kind: "model-removed", direction: "request", base: model.node, name: model.name });
  }
  for (const model of added) {
    if (renamed.some((pair) => pair.revision === model)) continue;
    report({ kind: "model-added", direction: "request", revision: model.node, name: model.name });
  }
}

function modelsOf(reader: Reader): ReadonlyMap<string, Model> {
  const models = new Map<string, Model>();
  // A model that is registered twice is taken where its schema comes first by name, not by the order of keys.
  const schemas = [...namedSchemas(reader)].sort(([one], [other]) => (one < other ? 1 : -1));
  for (const [schema, named] of schemas) {
    const node = reader.child(named, "x-predgate-model");
    if (node === undefined || !isObject(node.value)) continue;
    const { name, version } = node.value;
    if (typeof name !== "string") continue;
    models.set(name, { name, version: typeof version === "string" ? version : "", schema, node });
  }
  return models;
}
