import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import type { Content, Example, Schema } from "../model/endpoint.ts";
import { forms } from "../schema/media-type.ts";
import { typesOf } from "../schema/merge-schemas.ts";
import { readAs } from "../schema/read-as.ts";
import { changeContents } from "./change-contents.ts";
import { type EndpointRule, reporter } from "./rule.ts";

/** An example of a form is what travels (`a=1&b=2`), or a text of JSON; a schema speaks of the fields. */
export const formExample: EndpointRule = {
  id: "form-example",
  decides:
    "Both: the example is read as the form's fields, each as the type that the schema gives it. One that cannot be read so is left out.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const changed = changeContents(endpoint, (content) => {
      if (!forms.has(content.mediaType)) return content;
      const examples = content.examples.flatMap((example): Example[] => {
        const value = readForm(example.value, content);
        if (value !== undefined) return [{ ...example, value }];
        report({
          severity: "warning",
          pointer: example.at,
          message: "The example of a form holds no fields.",
          evidence: excerpt(example.value),
          decision: "It was left out.",
        });
        return [];
      });
      return { ...content, examples };
    });
    return { endpoint: changed, findings };
  },
};

function readForm(value: Json, { mediaType, schema }: Content): Json | undefined {
  if (typeof value !== "string") return value;
  const structure = readAs(value, ["object"]);
  if (structure !== undefined) return structure;
  const text = value.trim();
  if (mediaType.startsWith("multipart/") || !/^[^\s=&]+=/u.test(text)) return undefined;
  const fields = new Map<string, Json>();
  for (const [name, field] of new URLSearchParams(text)) {
    const read = readField({ schema, name, field });
    const before = fields.get(name);
    fields.set(name, before === undefined ? read : [...listOf(before), ...listOf(read)]);
  }
  fields.delete("__proto__");
  return Object.fromEntries(fields);
}

function listOf(value: Json): readonly Json[] {
  return isArray(value) ? value : [value];
}

function readField({ schema, name, field }: { schema: Schema; name: string; field: string }): Json {
  const properties = own(schema, "properties");
  const property = isObject(properties) ? own(properties, name) : undefined;
  const types = isObject(property) ? typesOf(property) : undefined;
  if (types === undefined) return field;
  return readAs(field, types) ?? (types.includes("array") ? [field] : field);
}
