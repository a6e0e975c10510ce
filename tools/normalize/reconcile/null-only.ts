import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { own } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import { inferred } from "../schema/merge-schemas.ts";
import { addProvenance } from "../schema/provenance.ts";
import { reporter, type SchemaRule } from "./rule.ts";

/** A value that was null whenever somebody looked is not of the type null: nobody saw it filled. */
export const nullOnly: SchemaRule = {
  id: "null-only",
  decides: "Neither: a type that is only ever null says nothing about the value, so it is left open.",
  apply(schema, place) {
    const { findings, report } = reporter({ rule: this.id, page: place.page });
    const changed = mapSchema(schema, (node, at) => {
      if (own(node, "type") !== "null" || isBranch(at)) return node;
      const { type, ...rest } = node;
      report({
        severity: "warning",
        pointer: place.at + toPointer(own(schema, inferred) === true ? inSample(at) : at),
        message: `${subjectOf(at)} declared, or seen, as nothing but null.`,
        evidence: excerpt({ type: type ?? null }),
        decision: "Its type was left open.",
      });
      return addProvenance(rest, { page: place.page, rule: this.id });
    });
    return { schema: changed, findings };
  },
};

/** `properties/frames/items` → `The items of frames are`. */
function subjectOf(at: readonly (string | number)[]): string {
  const isItems = at.at(-1) === "items" && at.at(-2) !== "properties";
  const name = isItems ? at.at(-2) : at.at(-1);
  if (name === undefined) return isItems ? "The items are" : "The value is";
  return isItems ? `The items of ${name} are` : `${name} is`;
}

/** A schema made of a sample points into the sample: `properties/error` → `error`, `items` → the first item. */
function inSample(at: readonly (string | number)[]): (string | number)[] {
  const path: (string | number)[] = [];
  for (let index = 0; index < at.length; index += 1) {
    if (at[index] === "items") path.push(0);
    else if (at[index] === "properties") path.push(at[++index] ?? "");
  }
  return path;
}

/** `anyOf: [X, { type: null }]` says that a value may be null, which is something else. */
function isBranch(at: readonly (string | number)[]): boolean {
  return typeof at.at(-1) === "number";
}
