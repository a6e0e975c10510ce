import type { Json, JsonObject } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import type { Segments } from "@predgate-tools/openapi/walk.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const base = "predgate:/document";

/**
 * Validates values against schemas where they stand in the document.
 * The answer is undefined, or a sentence's end such as `at /input/alpha must be number`.
 */
export function exampleValidator(
  document: JsonObject,
): (question: { at: Segments; value: Json }) => string | undefined {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    validateFormats: true,
    addUsedSchema: false,
  });
  addFormats.default(ajv);
  ajv.addFormat("binary", true);
  ajv.addSchema(document, base);
  return ({ at, value }) => {
    const reference = `${base}#${encodeURI(toPointer(at))}`;
    const validate = ajv.compile({ $ref: reference });
    if (validate(value)) return undefined;
    const [error] = validate.errors ?? [];
    return `${error?.instancePath === "" ? "" : `at ${error?.instancePath} `}${error?.message ?? "does not fit its schema"}`;
  };
}
