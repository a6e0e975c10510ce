import type { OpenApiDocument, Parameter, Schema } from "../document/model.ts";
import { inlineReferences } from "../document/resolve-reference.ts";
import type { InvalidField } from "../problems/problem.ts";
import { invalidFields } from "./invalid-fields.ts";
import type { Validators } from "./validators.ts";

/** What is wrong by the document with the values that were sent of a parameter; several are a list's. */
export async function checkParameterValue(check: {
  parameter: Parameter;
  sent: readonly string[];
  validators: Validators;
  document: OpenApiDocument;
}): Promise<InvalidField[]> {
  const { parameter, sent, validators, document } = check;
  const { name, required } = parameter;
  if (sent.length === 0)
    return required
      ? [{ type: "required", field: name, description: `${name} is required (${parameter.in})` }]
      : [];
  const schema = inlineReferences({ document, schema: parameter.schema });
  const validate = await validators.of(parameter.schema);
  const value =
    schema.type === "array"
      ? sent.flatMap((text) => text.split(",")).map((text) => coerce(text, itemsOf(schema)))
      : coerce(sent[0] ?? "", schema);
  return invalidFields({ errors: validate(value), root: name });
}

const itemsOf = (schema: Schema): Schema =>
  typeof schema.items === "object" && schema.items !== null ? (schema.items as Schema) : {};

/** What a text in a URL or header stands for by its schema. */
function coerce(text: string, schema: Schema): unknown {
  const types = [schema.type].flat();
  if (
    (types.includes("number") || types.includes("integer")) &&
    text.trim() !== "" &&
    !Number.isNaN(Number(text))
  )
    return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.includes("object")) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  }
  return text;
}
