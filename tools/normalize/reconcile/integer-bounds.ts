import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, type Json, type JsonObject, own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import { typesOf } from "../schema/merge-schemas.ts";
import { addProvenance } from "../schema/provenance.ts";
import { reporter, type SchemaRule } from "./rule.ts";

const keywords = [
  "default",
  "const",
  "enum",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
];

/** An integer between 0 and 1.5 in steps of 0.1 is a number. */
export const integerBounds: SchemaRule = {
  id: "integer-bounds",
  decides:
    "The bounds: an integer with a fractional bound, step, default or choice is a number, which allows more.",
  apply(schema, place) {
    const { findings, report } = reporter({ rule: this.id, page: place.page });
    const changed = mapSchema(schema, (node, at) => {
      const types = typesOf(node);
      if (types === undefined || !types.includes("integer")) return node;
      const fractional = keywords.filter((keyword) => hasFraction(own(node, keyword)));
      const [first] = fractional;
      if (first === undefined) return node;
      const shown: JsonObject = { [first]: own(node, first) ?? null };
      report({
        severity: "warning",
        pointer: place.at + toPointer(at),
        message: `An integer is declared with ${fractional.join(" and ")} that ${fractional.length === 1 ? "is" : "are"} not whole.`,
        evidence: excerpt(shown),
        decision: "It is a number.",
      });
      const widened = types.map((type) => (type === "integer" ? "number" : type));
      const type: Json = widened.length === 1 ? (widened[0] ?? "number") : [...new Set(widened)];
      return addProvenance({ ...node, type }, { page: place.page, keywords: { type: this.id } });
    });
    return { schema: changed, findings };
  },
};

function hasFraction(value: Json | undefined): boolean {
  if (isArray(value)) return value.some(hasFraction);
  return typeof value === "number" && !Number.isInteger(value);
}
