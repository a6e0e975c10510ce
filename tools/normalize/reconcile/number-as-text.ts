import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, type Json, own, sameJson, without } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { mapSchema } from "@predgate-tools/openapi/walk.ts";
import { typesOf } from "../schema/merge-schemas.ts";
import { readAs } from "../schema/read-as.ts";
import { reporter, type SchemaRule } from "./rule.ts";

/** Editors keep every value as text, so that a number's default is "5" and a text's choices are 1 and 2. */
export const numberAsText: SchemaRule = {
  id: "number-as-text",
  decides:
    'The schema\'s type: defaults, choices and samples are read as that type (`"5"` → 5 for a number, 5 → `"5"` for a text). What cannot be read so is dropped.',
  apply(schema, place) {
    const { findings, report } = reporter({ rule: this.id, page: place.page });
    const changed = mapSchema(schema, (node, at) => {
      const types = typesOf(node);
      if (types === undefined) return node;
      let result = node;
      for (const keyword of ["default", "const", "enum", "examples"]) {
        const before = own(node, keyword);
        if (before === undefined) continue;
        const after =
          keyword === "enum" || keyword === "examples" ? readAll(before, types) : readAs(before, types);
        if (sameJson(before, after)) continue;
        result = after === undefined ? without(result, [keyword]) : { ...result, [keyword]: after };
        report({
          severity: keyword === "examples" && after !== undefined ? "info" : "warning",
          pointer: `${place.at}${toPointer(at)}/${keyword}`,
          message: `The ${keyword} ${keyword === "examples" ? "are" : "is"} not of the declared type ${types.join(" or ")}.`,
          evidence: excerpt(JSON.stringify(before)),
          decision:
            after === undefined
              ? `The ${keyword} ${keyword === "examples" ? "were" : "was"} dropped.`
              : `${keyword === "examples" ? "They were" : "It was"} read as ${excerpt(JSON.stringify(after))}.`,
        });
      }
      return result;
    });
    return { schema: changed, findings };
  },
};

function readAll(values: Json, types: readonly string[]): Json | undefined {
  if (!isArray(values)) return undefined;
  const read = values.map((value) => readAs(value, types)).filter((value) => value !== undefined);
  return read.length === 0 ? undefined : read;
}
