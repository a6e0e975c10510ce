import { inputSchemas } from "../generated/input-schemas.gen.ts";
import { checkInput } from "./check-input.ts";
import type { InputIssue } from "./input-issue.ts";

/**
 * What is wrong with an input of a model (`owner/name`), by the schema that the document gives. Only that model's
 * schema is loaded. Models that the document does not describe have no issues.
 */
export async function validateInput(model: string, input: object): Promise<readonly InputIssue[]> {
  const load = Object.hasOwn(inputSchemas, model) ? inputSchemas[model] : undefined;
  return load ? checkInput((await load()).inputSchema, input) : [];
}
