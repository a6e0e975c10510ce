import SwaggerParser from "@apidevtools/swagger-parser";
import { excerpt, type Finding } from "@predgate-tools/openapi/finding.ts";
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  own,
} from "@predgate-tools/openapi/json.ts";
import { nameIn } from "../schema/references.ts";
import type { Check } from "./check.ts";

/** The document is OpenAPI 3.1 and its references lead somewhere. */
export const validDocument: Check = {
  id: "valid-document",
  async run(document) {
    const schemas = objectAt(objectAt(document, "components"), "schemas");
    const lost = new Set<string>();
    const copy = withoutReferences({ value: document, schemas, lost });
    if (lost.size > 0) return [invalid(`nothing is called ${[...lost].join(", ")}`)];
    try {
      await SwaggerParser.validate(copy as unknown as Parameters<typeof SwaggerParser.validate>[0], {
        resolve: { external: false },
      });
      return [];
    } catch (error) {
      return [invalid(error instanceof Error ? error.message : String(error))];
    }
  },
};

/** Data, in which a `$ref` is no reference. */
const dataKeys = new Set(["default", "const", "enum", "example", "examples", "value"]);

/**
 * The document with every reference to a schema in place of what it leads to taken out. The parser would write
 * them all out, which takes a stack as deep as the longest chain of them, and is not needed to see each for itself.
 */
function withoutReferences({
  value,
  schemas,
  lost,
}: {
  value: Json;
  schemas: JsonObject;
  /** Gets the references that lead nowhere. */
  lost: Set<string>;
}): Json {
  if (isArray(value)) return value.map((item) => withoutReferences({ value: item, schemas, lost }));
  if (!isObject(value)) return value;
  const reference = own(value, "$ref");
  const name = nameIn(reference);
  if (name !== undefined && own(schemas, name) === undefined) lost.add(String(reference));
  const entries = Object.entries(value)
    .filter(([key]) => key !== "$ref" || name === undefined)
    .map(([key, member]): [string, Json] => [
      key,
      dataKeys.has(key) ? structuredClone(member) : withoutReferences({ value: member, schemas, lost }),
    ]);
  return Object.fromEntries(entries);
}

function invalid(evidence: string): Finding {
  return {
    rule: "valid-document",
    severity: "error",
    page: "openapi.yaml",
    pointer: "",
    message: "The document is not valid OpenAPI 3.1.",
    evidence: excerpt(evidence),
    decision: "Nothing is written: mend the rule or the ruling that wrote it.",
  };
}
