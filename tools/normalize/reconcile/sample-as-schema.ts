import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, isObject, type Json } from "@predgate-tools/openapi/json.ts";
import type { Content, Schema } from "../model/endpoint.ts";
import { inferSchema } from "../schema/infer-schema.ts";
import { keywordShapes } from "../schema/keyword-shapes.ts";
import { addProvenance } from "../schema/provenance.ts";
import { readType } from "../schema/read-type.ts";
import { changeContents } from "./change-contents.ts";
import { type EndpointRule, reporter } from "./rule.ts";

const structural = [
  "properties",
  "items",
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  "enum",
  "const",
  "$schema",
  "additionalProperties",
];

/** A body that was pasted where its schema belongs. */
export const sampleAsSchema: EndpointRule = {
  id: "sample-as-schema",
  decides:
    "The example: an object without any keyword that gives a schema shape, but with other keys, is a sample. The schema is made of it and it is published as an example.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const changed = changeContents(endpoint, (content): Content => {
      if (!isSample(content.schema)) return content;
      report({
        severity: "warning",
        pointer: content.schemaAt,
        message: "A sample stands where the schema belongs.",
        evidence: excerpt(content.schema),
        decision: "The schema was made of the sample; nothing in it is required.",
      });
      const schema = addProvenance(inferSchema([content.schema]), { page: endpoint.page, rule: this.id });
      const sample = {
        page: endpoint.page,
        at: content.schemaAt,
        name: "",
        description: "",
        value: content.schema,
        readable: true,
      };
      return { ...content, schema, examples: content.examples.length === 0 ? [sample] : content.examples };
    });
    return { endpoint: changed, findings };
  },
};

function isSample(schema: Schema): boolean {
  const keys = Object.keys(schema).filter((key) => !key.startsWith("x-"));
  if (keys.length === 0 || structural.some((key) => keys.includes(key) && looksLikeKeyword(key, schema[key])))
    return false;
  const type = schema["type"];
  if (type !== undefined && readType(type).type !== undefined) return false;
  return keys.some((key) => !keywordShapes.has(key)) || (type !== undefined && keys.length > 1);
}

/** `items: "3"` is data, `items: {}` a keyword. */
function looksLikeKeyword(key: string, value: Json | undefined): boolean {
  if (key === "$ref" || key === "$schema" || key === "const") return typeof value === "string";
  if (key === "enum" || key.endsWith("Of")) return isArray(value);
  return isObject(value) || typeof value === "boolean";
}
