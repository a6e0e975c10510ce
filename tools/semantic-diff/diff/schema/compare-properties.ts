import { isObject } from "../../model/json.ts";
import type { Node } from "../../model/node.ts";
import type { Pair } from "../comparison.ts";
import { pairRenamed } from "../pair-renamed.ts";
import type { Reader } from "../reader.ts";
import { keywordNodes, placeOf, reportKeyword, type SchemaPair } from "./schema-pair.ts";
import { type SchemaView, viewSchema } from "./view.ts";

interface Property {
  readonly name: string;
  /** Every schema that the parts have for it; none where it is only required. */
  readonly nodes: readonly Node[];
  /** It never travels this way: `readOnly` in a request, `writeOnly` in a response. */
  readonly isHidden: boolean;
  readonly isRequired: boolean;
}

/** Compares properties, which of them are required, and which travel only one way. */
export function compareProperties(pair: SchemaPair): void {
  const { readers } = pair.comparison;
  const base = propertiesOf(readers.base, { view: pair.views.base, direction: pair.direction });
  const revision = propertiesOf(readers.revision, { view: pair.views.revision, direction: pair.direction });

  for (const [name, property] of base) {
    const later = revision.get(name);
    if (later !== undefined) compareProperty(pair, { base: property, revision: later });
  }
  const removed = [...base.values()].filter(({ name }) => !revision.has(name));
  const added = [...revision.values()].filter(({ name }) => !base.has(name));
  const renamed = pairRenamed({ removed, added }, (candidates) => isSameProperty(pair, candidates));
  for (const each of renamed) {
    reportKeyword(pair, {
      kind: "property-renamed",
      nodes: { base: each.base.nodes[0], revision: each.revision.nodes[0] },
      name: each.base.name,
      values: { base: each.base.name, revision: each.revision.name },
    });
    pair.comparison.compareSchemas({ base: each.base.nodes, revision: each.revision.nodes }, pair.direction);
  }
  for (const property of removed) {
    if (renamed.some((each) => each.base === property)) continue;
    reportLoss(pair, property);
  }
  for (const property of added) {
    if (renamed.some((each) => each.revision === property)) continue;
    reportGain(pair, property);
  }
}

function isSameProperty(pair: SchemaPair, { base, revision }: Pair<Property>): boolean {
  if (base.isHidden !== revision.isHidden || base.isRequired !== revision.isRequired) return false;
  if (base.nodes.length === 0 || revision.nodes.length === 0) return false;
  return pair.comparison.meanTheSame({ base: base.nodes, revision: revision.nodes });
}

function reportLoss(pair: SchemaPair, property: Property): void {
  if (property.nodes.length === 0) {
    if (!property.isRequired) return;
    const nodes = { base: placeOf(pair.views.base), revision: placeOf(pair.views.revision) };
    const values = { base: true, revision: false };
    reportKeyword(pair, { kind: "property-became-optional", nodes, name: property.name, values });
    return;
  }
  const kind = property.isHidden ? "hidden-property-changed" : "property-removed";
  reportKeyword(pair, { kind, nodes: { base: property.nodes[0], revision: undefined }, name: property.name });
}

function reportGain(pair: SchemaPair, property: Property): void {
  const nodes = { base: undefined, revision: property.nodes[0] ?? placeOf(pair.views.revision) };
  if (property.isHidden) {
    reportKeyword(pair, { kind: "hidden-property-changed", nodes, name: property.name });
    return;
  }
  const isBare = property.nodes.length === 0;
  const kind = isBare
    ? "property-became-required"
    : property.isRequired
      ? "required-property-added"
      : "property-added";
  const values = { base: false, revision: true };
  reportKeyword(pair, { kind, nodes, name: property.name, ...(isBare ? { values } : {}) });
}

function compareProperty(pair: SchemaPair, { base, revision }: Pair<Property>): void {
  const { comparison, direction } = pair;
  const nodes = {
    base: base.nodes[0] ?? placeOf(pair.views.base),
    revision: revision.nodes[0] ?? placeOf(pair.views.revision),
  };
  const values = { base: base.isRequired, revision: revision.isRequired };
  const both = { base: base.nodes, revision: revision.nodes };
  if (base.isHidden && revision.isHidden) {
    if (!comparison.meanTheSame(both)) {
      reportKeyword(pair, { kind: "hidden-property-changed", nodes, name: base.name });
    }
    return;
  }
  // A property that starts or stops travelling this way is told by its flag; only a new duty to send it adds to that.
  if (!revision.isHidden && base.isRequired !== revision.isRequired) {
    const kind = revision.isRequired ? "property-became-required" : "property-became-optional";
    if (!base.isHidden || revision.isRequired) reportKeyword(pair, { kind, nodes, name: base.name, values });
  }
  comparison.compareSchemas(both, direction);
}

function propertiesOf(
  reader: Reader,
  { view, direction }: { view: SchemaView; direction: string },
): ReadonlyMap<string, Property> {
  const nodes = new Map<string, Node[]>();
  for (const keyword of keywordNodes(reader, view, "properties")) {
    for (const [name, node] of reader.entries(keyword)) nodes.set(name, [...(nodes.get(name) ?? []), node]);
  }
  const required = new Set<string>();
  for (const keyword of keywordNodes(reader, view, "required")) {
    for (const { value } of reader.items(keyword)) if (typeof value === "string") required.add(value);
  }
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  const properties = new Map<string, Property>();
  for (const name of new Set([...nodes.keys(), ...required])) {
    const own = nodes.get(name) ?? [];
    const { parts } = viewSchema(reader, own);
    const isHidden = parts.some(({ node }) => isObject(node.value) && node.value[flag] === true);
    properties.set(name, { name, nodes: own, isHidden, isRequired: required.has(name) && !isHidden });
  }
  return properties;
}
