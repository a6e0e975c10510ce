import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import type { Content, Example, Schema } from "../model/endpoint.ts";
import { inferSchema } from "../schema/infer-schema.ts";
import { addProvenance } from "../schema/provenance.ts";
import { nameIn } from "../schema/references.ts";
import { describesNothing, resemblance } from "../schema/resemblance.ts";
import { changeContents } from "./change-contents.ts";
import { type EndpointRule, type Report, reporter, type Shared } from "./rule.ts";

/** Below this share of common keys, an example and a schema speak of different things. */
const kinship = 0.5;

/** Schema against examples, as wholes: which of them was pasted from somewhere else. */
export const schemaContradicted: EndpointRule = {
  id: "schema-contradicted",
  decides:
    "The schema where at least one example resembles it: the others are left out. The examples where none resembles it: they are what was really sent, and the schema is made of them. A schema that describes nothing is filled from the examples.",
  apply(endpoint, shared) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const changed = changeContents(endpoint, (content) => {
      const weighed = weigh({ content: written({ content, shared }), page: endpoint.page, report });
      // What was only looked up stays a reference where it holds.
      return weighed.schemaAt === content.schemaAt ? { ...weighed, schema: content.schema } : weighed;
    });
    return { endpoint: changed, findings };
  },
};

/** The content with its schema in place of a reference to it. */
function written({ content, shared }: { content: Content; shared: Shared | undefined }): Content {
  const name = nameIn(own(content.schema, "$ref"));
  const schema = name === undefined ? undefined : shared?.lookup(name);
  return schema === undefined ? content : { ...content, schema };
}

function weigh({ content, page, report }: { content: Content; page: string; report: Report }): Content {
  const { schema, examples } = content;
  const shaped = examples.filter((example) => typeof example.value === "object" && example.value !== null);
  if (shaped.length === 0 || own(schema, "$ref") !== undefined) return content;
  if (describesNothing(schema)) return filled({ content, shaped, page, report });
  const strangers = shaped.filter((example) => resemblance({ schema, value: example.value }) < kinship);
  if (strangers.length === 0) return content;
  if (strangers.length < shaped.length) {
    for (const example of strangers) {
      report({
        severity: "warning",
        pointer: example.at,
        message: `The example${named(example)} contradicts its schema, which another example of the page fits.`,
        evidence: `${excerpt(keysOf(example.value))} against ${excerpt(keysOf(own(schema, "properties")))}`,
        decision: "The schema was kept, the example left out.",
      });
    }
    return { ...content, examples: examples.filter((example) => !strangers.includes(example)) };
  }
  report({
    severity: "warning",
    pointer: content.schemaAt,
    message: `The schema is contradicted by every example (${shaped.length}).`,
    evidence: `${excerpt(keysOf(own(schema, "properties")))} against ${excerpt(keysOf(shaped[0]?.value))}`,
    decision: "The schema was left out and made of the examples instead; nothing in it is required.",
  });
  const schemaAt = shaped[0]?.at ?? content.schemaAt;
  return { ...content, schemaAt, schema: madeOf({ shaped, page, rule: "schema-contradicted" }) };
}

function filled({
  content,
  shaped,
  page,
  report,
}: {
  content: Content;
  shaped: readonly Example[];
  page: string;
  report: Report;
}): Content {
  report({
    severity: "info",
    pointer: content.schemaAt,
    message: "The schema describes nothing, the examples do.",
    evidence: excerpt(keysOf(shaped[0]?.value)),
    decision: "The schema was made of the examples; nothing in it is required.",
  });
  const { description } = content.schema;
  const made = madeOf({ shaped, page, rule: "schema-contradicted" });
  const schemaAt = shaped[0]?.at ?? content.schemaAt;
  return { ...content, schemaAt, schema: description === undefined ? made : { ...made, description } };
}

function madeOf({ shaped, page, rule }: { shaped: readonly Example[]; page: string; rule: string }): Schema {
  return addProvenance(inferSchema(shaped.map((example) => example.value)), { page, rule });
}

function named(example: Example): string {
  return example.name === "" ? "" : ` “${example.name}”`;
}

function keysOf(value: Json | undefined): Json {
  return isObject(value) ? Object.keys(value) : (value ?? null);
}
