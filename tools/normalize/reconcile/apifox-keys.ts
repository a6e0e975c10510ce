import { excerpt } from "@predgate-tools/openapi/finding.ts";
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  own,
} from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { firstKeys } from "@predgate-tools/openapi/stable-order.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import type { Schema } from "../model/endpoint.ts";
import { isSlot, mergeReferences } from "../schema/merge-references.ts";
import { type Report, reporter, type SchemaRule } from "./rule.ts";

/** The editor's own keys carry the order of properties, merged references and what choices mean. */
export const apifoxKeys: SchemaRule = {
  id: "apifox-keys",
  decides:
    "The schema: properties take the order of the page's list, references in slots are merged with their overrides, `x-apifox-enum` becomes `enum` with its descriptions; no editor's key is published.",
  apply(schema, place) {
    const { findings, report } = reporter({ rule: this.id, page: place.page });
    // What a reference brings in is as raw as the page, so it is read in turn; one that leads back to where it
    // came from brings nothing.
    let budget = mostMerges;
    const change = (node: Schema, at: Segments, trail: ReadonlySet<string>): Schema => {
      const { schema: written, used } = merged({
        node,
        lookup: (name) => place.lookup(name) ?? definitionOf(schema, name),
        trail,
        pointer: place.at + toPointer(at),
        report,
      });
      budget -= used.size;
      const inner = new Set([...trail, ...used]);
      const read = mapProperties(written, (property, name) =>
        used.size === 0
          ? property
          : mapSchema(property, (below, path) =>
              budget > 0
                ? change(below, [...at, "properties", name, ...path], inner)
                : withoutEditorKeys(below),
            ),
      );
      return withoutEditorKeys(ordered(choices(read)));
    };
    const everywhere = (root: Schema, at: Segments): Schema =>
      mapSchema(root, (node, path) => change(node, path, new Set()), at);
    return { schema: everywhere(withDefinitions(schema, everywhere), []), findings };
  },
};

/** Private definitions are written out later, where they are referred to; until then they are schemas of their own. */
function withDefinitions(root: Schema, change: (schema: Schema, at: Segments) => Schema): Schema {
  const definitions = own(root, "definitions");
  if (!isObject(definitions)) return root;
  const members = Object.entries(definitions).map(([name, schema]): [string, Json] => [
    name,
    isObject(schema) ? change(schema, ["definitions", name]) : schema,
  ]);
  return { ...root, definitions: Object.fromEntries(members) };
}

const mostMerges = 500;
type Segments = readonly (string | number)[];

function mapProperties(node: Schema, change: (property: Schema, name: string) => Schema): Schema {
  const properties = own(node, "properties");
  if (!isObject(properties)) return node;
  const entries = Object.entries(properties).map(([name, property]): [string, Json] => [
    name,
    isObject(property) ? change(property, name) : property,
  ]);
  return { ...node, properties: Object.fromEntries(entries) };
}

function merged({
  node,
  lookup,
  trail,
  pointer,
  report,
}: {
  node: Schema;
  /** A schema that the page shares under a name, or the whole's own definition. */
  lookup(name: string): Schema | undefined;
  /** Names of the schemas inside which this one stands. */
  trail: ReadonlySet<string>;
  pointer: string;
  report: Report;
}): { schema: Schema; used: ReadonlySet<string> } {
  const used = new Set<string>();
  const circular = new Set<string>();
  const result = mergeReferences({
    node,
    lookup(name) {
      (trail.has(name) ? circular : used).add(name);
      return trail.has(name) ? undefined : lookup(name);
    },
  });
  for (const missing of result.missing) {
    const name = typeof missing === "string" ? (missing.split("/").pop() ?? "") : "";
    if ([...circular].some((one) => one === name || encodeURIComponent(one) === name)) continue;
    report({
      severity: "warning",
      pointer,
      message: "A merged reference leads to a schema that the page does not hold.",
      evidence: excerpt(missing),
      decision: "What the page itself lists was kept.",
    });
  }
  return { schema: result.schema, used };
}

function definitionOf(root: Schema, name: string): Schema | undefined {
  return ["definitions", "$defs"].map((key) => own(objectAt(root, key), name)).find(isObject);
}

function choices(node: Schema): Schema {
  const rows = own(node, "x-apifox-enum");
  if (!isArray(rows)) return withDescriptions(node, objectAt(objectAt(node, "x-apifox"), "enumDescriptions"));
  const described = rows.filter(isObject).filter((row) => own(row, "value") !== undefined);
  const values = described.map((row) => row["value"] ?? null);
  const words = described.flatMap((row): [string, Json][] => {
    const text = [own(row, "name"), own(row, "description")].filter(
      (part) => typeof part === "string" && part !== "",
    );
    return text.length === 0 ? [] : [[String(row["value"]), text.join(": ")]];
  });
  const listed = own(node, "enum") === undefined && values.length > 0 ? { enum: values } : {};
  return withDescriptions({ ...node, ...listed }, Object.fromEntries(words));
}

function withDescriptions(node: Schema, written: JsonObject): Schema {
  const words = Object.entries(written).filter(([, text]) => typeof text === "string" && text !== "");
  return words.length === 0 ? node : { ...node, "x-enum-descriptions": Object.fromEntries(words) };
}

function ordered(node: Schema): Schema {
  const properties = own(node, "properties");
  if (!isObject(properties)) return node;
  const order = own(node, "x-apifox-orders");
  const names = isArray(order) ? order.filter((name) => typeof name === "string") : [];
  const entries = Object.entries(firstKeys(properties, names)).filter(([name]) => !isSlot(name));
  const required = own(node, "required");
  const result: JsonObject = { ...node, properties: Object.fromEntries(entries) };
  if (!isArray(required)) return result;
  const kept = required.filter((name) => typeof name === "string" && !isSlot(name));
  const { required: _, ...rest } = result;
  return kept.length === 0 ? rest : { ...rest, required: kept };
}

function withoutEditorKeys(node: Schema): Schema {
  return Object.fromEntries(
    Object.entries(node).filter(([key]) => !/^x-(?:apifox|run-in-apifox)/iu.test(key)),
  );
}
