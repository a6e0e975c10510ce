import { excerpt } from "@predgate-tools/openapi/finding.ts";
import { isArray, isObject, type Json, own } from "@predgate-tools/openapi/json.ts";
import type { Parameter, Schema } from "../model/endpoint.ts";
import { typesOf } from "../schema/merge-schemas.ts";
import { readAs } from "../schema/read-as.ts";
import { isPlaceholder } from "../schema/type-name.ts";
import { type EndpointRule, reporter } from "./rule.ts";

/** Sample values of parameters are kept as text by the editor, whatever the parameter's type. */
export const parameterSample: EndpointRule = {
  id: "parameter-sample",
  decides:
    "The schema's type: a sample is read as that type. One that cannot be, or that only shows where a value goes, is left out.",
  apply(endpoint) {
    const { findings, report } = reporter({ rule: this.id, page: endpoint.page });
    const parameters = endpoint.parameters.map((parameter): Parameter => {
      const { example, schema, at, name } = parameter;
      if (example === undefined) return parameter;
      if (isPlaceholder(example)) return { ...parameter, example: undefined };
      const types = typesOf(schema);
      const read = readSample(example, schema);
      if (read === undefined) {
        report({
          severity: "info",
          pointer: at,
          message: `The sample of ${name} is not of the declared type ${(types ?? []).join(" or ")}.`,
          evidence: excerpt(example),
          decision: "It was left out.",
        });
      }
      return { ...parameter, example: read };
    });
    return { endpoint: { ...endpoint, parameters }, findings };
  },
};

/** A sample as the schema's type, each item of a list as the items'. */
function readSample(example: Json, schema: Schema): Json | undefined {
  const types = typesOf(schema);
  const read = types === undefined ? example : readAs(example, types);
  const items = own(schema, "items");
  if (!isArray(read) || !isObject(items)) return read;
  const each = read.map((item) => readSample(item, items));
  return each.every((item) => item !== undefined) ? each : read;
}
