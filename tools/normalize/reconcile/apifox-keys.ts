import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, isObject, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { firstKeys } from "@predgate-tools/openapi/stable-order.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import type { Schema } from "../model/endpoint.ts";
import { isSlot, mergeReferences } from "../schema/merge-references.ts";
import { type Report, reporter, type SchemaPlace, type SchemaRule } from "./rule.ts";

/** The editor's own keys carry the order of properties, merged references and what choices mean. */
export const apifoxKeys: SchemaRule = {
  id: "apifox-keys",
  decides:
    "The schema: properties take the order of the page's list, references in slots are merged with their overrides, `x-apifox-enum` becomes `enum` with its descriptions; no editor's key is published.",
  apply(schema, place) {
    const { findings, report } = reporter({ rule: this.id, page: place.page });
    const changed = mapSchema(schema, (node, at) => {
      const pointer = place.at + toPointer(at);
      return withoutEditorKeys(ordered(choices(merged({ node, place, pointer, report }))));
    });
    return { schema: changed, findings };
  },
};

function merged({
  node,
  place,
  pointer,
  report,
}: {
  node: Schema;
  place: SchemaPlace;
  pointer: string;
  report: Report;
}): Schema {
  const result = mergeReferences({ node, lookup: (name) => place.lookup(name) });
  for (const missing of result.missing) {
    report({
      severity: "warning",
      pointer,
      message: "A merged reference leads to a schema that the page does not hold.",
      evidence: excerpt(missing),
      decision: "What the page itself lists was kept.",
    });
  }
  return result.schema;
}

function choices(node: Schema): Schema {
  const rows = own(node, "x-apifox-enum");
  if (!isArray(rows)) return node;
  const described = rows.filter(isObject).filter((row) => own(row, "value") !== undefined);
  const values = described.map((row) => row["value"] ?? null);
  const words = described.flatMap((row): [string, Json][] => {
    const text = [own(row, "name"), own(row, "description")].filter(
      (part) => typeof part === "string" && part !== "",
    );
    return text.length === 0 ? [] : [[String(row["value"]), text.join(": ")]];
  });
  const listed = own(node, "enum") === undefined && values.length > 0 ? { enum: values } : {};
  return {
    ...node,
    ...listed,
    ...(words.length === 0 ? {} : { "x-enum-descriptions": Object.fromEntries(words) }),
  };
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
