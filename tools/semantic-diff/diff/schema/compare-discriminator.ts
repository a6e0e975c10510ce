import { fromPointer } from "@predgate-tools/openapi/pointer.ts";
import type { Node } from "../../model/node.ts";
import type { Reader } from "../reader.ts";
import { keywordPair, reportKeyword, type SchemaPair } from "./schema-pair.ts";

/** Compares the property that tells alternatives apart, and which of its values mean which alternative. */
export function compareDiscriminator(pair: SchemaPair): void {
  const { readers } = pair.comparison;
  const holders = keywordPair(pair, "discriminator");
  const base = holders.base[0];
  const revision = holders.revision[0];
  if (base === undefined && revision === undefined) return;
  if (base === undefined || revision === undefined) {
    const kind = base === undefined ? "discriminator-added" : "discriminator-removed";
    reportKeyword(pair, { kind, nodes: { base, revision } });
    return;
  }
  const names = {
    base: readers.base.child(base, "propertyName"),
    revision: readers.revision.child(revision, "propertyName"),
  };
  if (names.base?.value !== names.revision?.value) {
    reportKeyword(pair, { kind: "discriminator-property-changed", nodes: names });
  }
  compareMappings(pair, { base, revision });
}

function compareMappings(pair: SchemaPair, nodes: { base: Node; revision: Node }): void {
  const { readers } = pair.comparison;
  const base = new Map(readers.base.entries(readers.base.child(nodes.base, "mapping")));
  const revision = new Map(readers.revision.entries(readers.revision.child(nodes.revision, "mapping")));
  for (const [name, before] of base) {
    const after = revision.get(name);
    if (after === undefined) {
      reportKeyword(pair, {
        kind: "discriminator-mapping-removed",
        nodes: { base: before, revision: undefined },
        name,
      });
      continue;
    }
    const targets = { base: mapped(readers.base, before), revision: mapped(readers.revision, after) };
    const isSame =
      targets.base === undefined || targets.revision === undefined
        ? before.value === after.value
        : before.value === after.value ||
          pair.comparison.meanTheSame({ base: [targets.base], revision: [targets.revision] });
    if (!isSame) {
      reportKeyword(pair, {
        kind: "discriminator-mapping-changed",
        nodes: { base: before, revision: after },
        name,
      });
    }
  }
  for (const [name, after] of revision) {
    if (base.has(name)) continue;
    reportKeyword(pair, {
      kind: "discriminator-mapping-added",
      nodes: { base: undefined, revision: after },
      name,
    });
  }
}

/** The schema that a mapping's value means: a schema's name or a `#/…` reference. */
export function mapped(reader: Reader, node: Node): Node | undefined {
  if (typeof node.value !== "string") return undefined;
  if (node.value.startsWith("#/")) return reader.child(reader.root, ...fromPointer(node.value.slice(1)));
  return reader.child(reader.root, "components", "schemas", node.value);
}
