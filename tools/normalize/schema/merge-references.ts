import { isArray, isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import type { Schema } from "../model/endpoint.ts";

/** Identifiers that the editor gives to the places of merged references: they name no property. */
export function isSlot(name: string): boolean {
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/u.test(name);
}

interface Merged {
  readonly properties: [string, Json][];
  readonly required: string[];
  /** Properties that an override takes away. */
  readonly removed: string[];
}

/**
 * Writes the properties of references merged into an object (`x-apifox-refs`) in place, at their slot of the
 * order list. An override of `null` takes a property away, an object changes it; what the object lists itself wins,
 * but for the copies that exports write of what a reference brings (`x-apifox-ignore-properties`).
 */
export function mergeReferences({
  node,
  lookup,
}: {
  node: Schema;
  lookup(name: string): Schema | undefined;
}): { schema: Schema; missing: Json[] } {
  const missing: Json[] = [];
  const slots = slotsOf(node);
  if (slots.size === 0) return { schema: node, missing };
  const bySlot = new Map<string, Merged>();
  for (const [slot, reference] of slots) {
    const merged = mergedFrom({ reference, lookup, trail: [] });
    if (merged === undefined) missing.push(reference["$ref"] ?? reference);
    else bySlot.set(slot, merged);
  }
  const ignored = new Set(missing.length === 0 ? namesIn(node, "x-apifox-ignore-properties") : []);
  const brought = new Set(
    [...bySlot.values()].flatMap(({ properties, removed }) => [
      ...properties.map(([name]) => name),
      ...removed,
    ]),
  );
  const own_ = Object.entries(isObject(node["properties"]) ? node["properties"] : {}).filter(
    ([name]) => !isSlot(name) && !(ignored.has(name) && brought.has(name)),
  );
  const listed = new Set(own_.map(([name]) => name));
  const order = namesIn(node, "x-apifox-orders");
  const full = order.flatMap((name) => bySlot.get(name)?.properties.map(([property]) => property) ?? [name]);
  const added = [...bySlot.values()].flatMap((merged) =>
    merged.properties.filter(([name]) => !listed.has(name)),
  );
  const required = [
    ...namesIn(node, "required"),
    ...[...bySlot.values()].flatMap((merged) => merged.required),
  ];
  const schema: JsonObject = {
    ...node,
    properties: Object.fromEntries([...added, ...own_]),
    "x-apifox-orders": full,
    ...(required.length === 0 ? {} : { required: [...new Set(required)] }),
  };
  return { schema, missing };
}

function slotsOf(node: Schema): Map<string, JsonObject> {
  const slots = new Map<string, JsonObject>();
  for (const members of [own(node, "x-apifox-refs"), own(node, "properties")]) {
    if (!isObject(members)) continue;
    for (const [name, value] of Object.entries(members)) {
      if (isSlot(name) && isObject(value) && !slots.has(name)) slots.set(name, value);
    }
  }
  return slots;
}

function mergedFrom({
  reference,
  lookup,
  trail,
}: {
  reference: JsonObject;
  lookup(name: string): Schema | undefined;
  trail: readonly string[];
}): Merged | undefined {
  const written = own(reference, "$ref");
  const name = typeof written === "string" ? (written.split("/").pop() ?? "") : "";
  const target =
    trail.includes(name) || trail.length > 10 ? undefined : lookup(decodeURIComponentSafely(name));
  if (target === undefined) return undefined;
  const nested = [...slotsOf(target).values()].flatMap((inner) => {
    const merged = mergedFrom({ reference: inner, lookup, trail: [...trail, name] });
    return merged === undefined ? [] : [merged];
  });
  const properties = isObject(target["properties"]) ? Object.entries(target["properties"]) : [];
  const all = new Map<string, Json>([...nested.flatMap((merged) => merged.properties), ...properties]);
  const overrides = own(reference, "x-apifox-overrides");
  const removed: string[] = [];
  for (const [property, override] of isObject(overrides) ? Object.entries(overrides) : []) {
    const before = all.get(property);
    if (override === null) {
      all.delete(property);
      removed.push(property);
    } else if (isObject(override)) all.set(property, { ...(isObject(before) ? before : {}), ...override });
  }
  const required = [...namesIn(target, "required"), ...nested.flatMap((merged) => merged.required)];
  return {
    properties: [...all].filter(([property]) => !isSlot(property)),
    required: required.filter((property) => all.has(property) && !isSlot(property)),
    removed,
  };
}

function namesIn(node: Schema, keyword: string): string[] {
  const list = own(node, keyword);
  return isArray(list) ? list.filter((name) => typeof name === "string") : [];
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
