import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { type Json, own, sameJson } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import type { Schema } from "../model/endpoint.ts";
import { explain } from "../prose/explain.ts";
import { addProvenance } from "../schema/provenance.ts";
import { type Report, reporter, type SchemaRule } from "./rule.ts";

/** The longest description that anybody reads. */
const longestDescription = 8000;

/** Why words that look like a keyword gave none, where a person should look at the page. */
const telling = new Set(["contradiction", "default-outside-bounds", "not-of-type"]);

/** Bounds, defaults and choices that stand only in the words of a description. */
export const proseKeywords: SchemaRule = {
  id: "prose-keywords",
  decides:
    "The schema where it says the keyword itself; else the description's words. Responses are left alone: a bound there would refuse what the gateway really sends.",
  apply(schema, place) {
    const { findings, report } = reporter({ rule: this.id, page: place.page });
    if (place.side !== "request") return { schema, findings };
    const changed = mapSchema(schema, (node, at) => {
      const written = own(node, "description");
      const text = typeof written === "string" ? written : at.length === 0 ? place.description : "";
      if (text === "") return node;
      if (text.length > longestDescription) {
        report({
          severity: "info",
          pointer: place.at + toPointer(at),
          message: `A description is ${text.length} characters long.`,
          evidence: excerpt(text),
          decision: "No keyword was looked for in it: data was pasted there.",
        });
        return node;
      }
      return explained({ node, text, page: place.page, pointer: place.at + toPointer(at), report });
    });
    return { schema: changed, findings };
  },
};

function explained({
  node,
  text,
  page,
  pointer,
  report,
}: {
  node: Schema;
  text: string;
  page: string;
  pointer: string;
  report: Report;
}): Schema {
  const { keywords, spans, notes } = explain({ text, type: typeOf(node) });
  for (const note of notes.filter(({ reason }) => telling.has(reason))) {
    report({
      severity: "warning",
      pointer,
      message: "The description contradicts itself.",
      evidence: excerpt(note.text),
      decision: "No keyword was taken from these words.",
    });
  }
  for (const note of notes.filter(({ reason }) => reason === "sentinel")) {
    report({
      severity: "warning",
      pointer,
      message: "The description states a bound, and gives a meaning to a value outside it.",
      evidence: excerpt(note.text),
      decision: "No bound was made of it, as it would refuse that value.",
    });
  }
  const taken: [string, Json][] = [];
  for (const [keyword, value] of Object.entries(keywords)) {
    if (value === undefined) continue;
    const declared = own(node, keyword);
    const span = spans.find((one) => one.keyword === keyword)?.text ?? text;
    if (declared === undefined) {
      taken.push([keyword, value]);
      report({
        severity: "info",
        pointer,
        message: `The description states ${keyword} ${excerpt(JSON.stringify(value))}, the schema does not.`,
        evidence: excerpt(span),
        decision: `${keyword} was taken from the description.`,
      });
    } else if (!sameJson(declared, value)) {
      report({
        severity: "warning",
        pointer,
        message: `The description states ${keyword} ${excerpt(JSON.stringify(value))}, the schema says ${excerpt(JSON.stringify(declared))}.`,
        evidence: excerpt(span),
        decision: "The schema's value was kept.",
      });
    }
  }
  if (taken.length === 0) return node;
  const provenance = {
    page,
    keywords: Object.fromEntries(taken.map(([keyword]) => [keyword, "prose-keywords"])),
  };
  return addProvenance({ ...node, ...Object.fromEntries(taken) }, provenance);
}

/** The one type a value may have besides null; a schema without a type says nothing about its values. */
function typeOf(node: Schema): string {
  const type = own(node, "type");
  const all = Array.isArray(type) ? type.filter((one) => one !== "null") : [type];
  return all.length === 1 && typeof all[0] === "string" ? all[0] : "";
}
