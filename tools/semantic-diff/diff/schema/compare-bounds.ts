import type { Node } from "../../model/node.ts";
import type { Reader } from "../reader.ts";
import { keywordNodes, reportKeyword, type SchemaPair } from "./schema-pair.ts";
import { type SchemaView, typesOfView } from "./view.ts";

interface Bound {
  readonly value: number;
  readonly isExclusive: boolean;
  readonly keyword: string;
  readonly node: Node;
}

type Side = "lower" | "upper";

/** Compares the smallest and the largest number; `minimum: 1` on an integer is `exclusiveMinimum: 0`. */
export function compareBounds(pair: SchemaPair): void {
  for (const side of ["lower", "upper"] as const) {
    const base = boundOf(pair.comparison.readers.base, pair.views.base, side);
    const revision = boundOf(pair.comparison.readers.revision, pair.views.revision, side);
    const order = compare(base, revision, side);
    if (order === 0) continue;
    const keyword = revision?.keyword ?? base?.keyword ?? "minimum";
    const kind = `${keyword}-${order < 0 ? "tightened" : "loosened"}`;
    // A bound that was said with the other keyword had no value of this one.
    const values = {
      base: base?.keyword === keyword ? base.node.value : null,
      revision: revision?.node.value ?? null,
    };
    reportKeyword(pair, { kind, nodes: { base: base?.node, revision: revision?.node }, values });
  }
}

/** Below zero where the revision admits less, above where it admits more. */
function compare(base: Bound | undefined, revision: Bound | undefined, side: Side): number {
  if (base === undefined && revision === undefined) return 0;
  if (base === undefined) return -1;
  if (revision === undefined) return 1;
  return isStricter(revision, base, side) ? -1 : isStricter(base, revision, side) ? 1 : 0;
}

function isStricter(one: Bound, other: Bound, side: Side): boolean {
  if (one.value === other.value) return one.isExclusive && !other.isExclusive;
  return side === "lower" ? one.value > other.value : one.value < other.value;
}

function boundOf(reader: Reader, view: SchemaView, side: Side): Bound | undefined {
  const names = side === "lower" ? ["minimum", "exclusiveMinimum"] : ["maximum", "exclusiveMaximum"];
  const [inclusive = "", exclusive = ""] = names;
  const bounds: Bound[] = [];
  for (const node of keywordNodes(reader, view, inclusive)) {
    if (typeof node.value !== "number") continue;
    bounds.push({ value: node.value, isExclusive: false, keyword: inclusive, node });
  }
  for (const part of view.parts) {
    const node = reader.child(part.node, exclusive);
    if (node === undefined) continue;
    if (typeof node.value === "number") {
      bounds.push({ value: node.value, isExclusive: true, keyword: exclusive, node });
    }
    // OpenAPI 3.0: `exclusiveMinimum: true` sharpens the `minimum` beside it.
    const beside = reader.child(part.node, inclusive);
    if (node.value === true && typeof beside?.value === "number") {
      bounds.push({ value: beside.value, isExclusive: true, keyword: exclusive, node: beside });
    }
  }
  const types = typesOfView(reader, { view, unions: "ignored" });
  const isInteger = types.has("integer") && !types.has("fraction");
  const sharpened = isInteger ? bounds.map((bound) => onIntegers(bound, side)) : bounds;
  return sharpened.reduce<Bound | undefined>(
    (found, bound) => (found === undefined || isStricter(bound, found, side) ? bound : found),
    undefined,
  );
}

function onIntegers(bound: Bound, side: Side): Bound {
  const whole = side === "lower" ? Math.ceil(bound.value) : Math.floor(bound.value);
  if (!bound.isExclusive || whole !== bound.value) return { ...bound, value: whole, isExclusive: false };
  return { ...bound, value: side === "lower" ? whole + 1 : whole - 1, isExclusive: false };
}
