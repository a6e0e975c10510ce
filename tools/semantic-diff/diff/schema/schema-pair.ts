import type { Direction } from "../../model/difference.ts";
import { isObject, type Json } from "../../model/json.ts";
import type { Node } from "../../model/node.ts";
import type { Comparison, Pair } from "../comparison.ts";
import type { Reader } from "../reader.ts";
import type { SchemaView } from "./view.ts";

/** Two schemas under comparison, and which way their values flow. */
export interface SchemaPair {
  readonly comparison: Comparison;
  readonly direction: Direction;
  readonly views: Pair<SchemaView>;
}

/** The nodes of a keyword in all parts of a schema, the outermost first. */
export function keywordNodes(reader: Reader, view: SchemaView, keyword: string): readonly Node[] {
  return view.parts.flatMap(({ node }) => reader.child(node, keyword) ?? []);
}

/** Both sides' nodes of a keyword. */
export function keywordPair(pair: SchemaPair, keyword: string): Pair<readonly Node[]> {
  const { readers } = pair.comparison;
  return {
    base: keywordNodes(readers.base, pair.views.base, keyword),
    revision: keywordNodes(readers.revision, pair.views.revision, keyword),
  };
}

/** The outermost place of a schema, to point at where one side lacks a keyword. */
export function placeOf(view: SchemaView): Node | undefined {
  return view.parts[0]?.node;
}

/** Reports a difference in a keyword; a side without the keyword is pointed at as the schema itself. */
export function reportKeyword(
  pair: SchemaPair,
  {
    kind,
    nodes,
    name,
    values,
  }: { kind: string; nodes: Pair<Node | undefined>; name?: string; values?: Pair<Json> },
): void {
  pair.comparison.report({
    kind,
    direction: pair.direction,
    base: nodes.base,
    revision: nodes.revision,
    ...(name === undefined ? {} : { name }),
    values: values ?? { base: nodes.base?.value ?? null, revision: nodes.revision?.value ?? null },
  });
}

/** Whether a subschema node says nothing: absent, `true` or without a keyword. */
export function saysNothing(nodes: readonly Node[]): boolean {
  return nodes.every(({ value }) => value === true || (isObject(value) && Object.keys(value).length === 0));
}
