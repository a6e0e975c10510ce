import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, type Json, type JsonObject, own, sameJson, without } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import { addProvenance } from "../schema/provenance.ts";
import { type Report, reporter, type SchemaRule } from "./rule.ts";

const pairs = [
  ["minimum", "maximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
] as const;

/** Schema against itself: bounds that exclude each other, and a default that the rest excludes. */
export const defaultContradicted: SchemaRule = {
  id: "default-contradicted",
  decides:
    "Neither bound where the lower lies above the upper. The default where choices leave it out (it joins them) or a bound excludes it (the bound is dropped): what is sent when nothing is said must be valid.",
  apply(schema, place) {
    const { findings, report } = reporter({ rule: this.id, page: place.page });
    const changed = mapSchema(schema, (node, at) => {
      const pointer = place.at + toPointer(at);
      return fitDefault({ node: possible({ node, pointer, report }), pointer, page: place.page, report });
    });
    return { schema: changed, findings };
  },
};

function possible({
  node,
  pointer,
  report,
}: {
  node: JsonObject;
  pointer: string;
  report: Report;
}): JsonObject {
  const crossed = pairs.filter(([lower, upper]) => isAbove(own(node, lower), own(node, upper)));
  for (const [lower, upper] of crossed) {
    report({
      severity: "warning",
      pointer,
      message: `${lower} lies above ${upper}.`,
      evidence: excerpt({ [lower]: own(node, lower) ?? null, [upper]: own(node, upper) ?? null }),
      decision: "Both were dropped.",
    });
  }
  return without(node, crossed.flat());
}

function isAbove(lower: Json | undefined, upper: Json | undefined): boolean {
  return typeof lower === "number" && typeof upper === "number" && lower > upper;
}

function fitDefault({
  node,
  pointer,
  page,
  report,
}: {
  node: JsonObject;
  pointer: string;
  page: string;
  report: Report;
}): JsonObject {
  const value = own(node, "default");
  if (value === undefined) return node;
  const choices = own(node, "enum");
  if (isArray(choices) && !choices.some((choice) => sameJson(choice, value))) {
    report({
      severity: "warning",
      pointer,
      message: "The default is not among the choices.",
      evidence: `${excerpt(JSON.stringify(value))} against ${excerpt(JSON.stringify(choices))}`,
      decision: "It joined them.",
    });
    return addProvenance(
      { ...node, enum: [...choices, value] },
      { page, keywords: { enum: "default-contradicted" } },
    );
  }
  const broken = [...excluded(node, value)];
  for (const keyword of broken) {
    report({
      severity: "warning",
      pointer,
      message: `The default lies outside ${keyword}.`,
      evidence: excerpt({ default: value, [keyword]: own(node, keyword) ?? null }),
      decision: `${keyword} was dropped.`,
    });
  }
  return without(node, broken);
}

function* excluded(node: JsonObject, value: Json): Generator<string> {
  const limits = (keyword: string): number => Number(own(node, keyword) ?? Number.NaN);
  if (typeof value === "number") {
    if (value < limits("minimum")) yield "minimum";
    if (value > limits("maximum")) yield "maximum";
    if (value <= limits("exclusiveMinimum")) yield "exclusiveMinimum";
    if (value >= limits("exclusiveMaximum")) yield "exclusiveMaximum";
  }
  if (typeof value === "string") {
    if ([...value].length < limits("minLength")) yield "minLength";
    if ([...value].length > limits("maxLength")) yield "maxLength";
  }
  if (isArray(value)) {
    if (value.length < limits("minItems")) yield "minItems";
    if (value.length > limits("maxItems")) yield "maxItems";
  }
}
