import type { ModelEntry } from "../../document/model.ts";
import { invalidInput, type Problem } from "../../problems/problem.ts";
import type { Call } from "../../request/call.ts";
import { invalidFields } from "../../request/invalid-fields.ts";

/** The problem with a create's body by the document, or undefined. With `warn` it is only noted. */
export async function refuseInput(check: {
  call: Call;
  body: unknown;
  model: ModelEntry;
}): Promise<Problem | undefined> {
  const { call } = check;
  if (call.mode === "off") return undefined;
  const validate = await call.engine.validators.of(check.model.request);
  const errors = validate(check.body);
  if (errors.length === 0) return undefined;
  // Which version was meant is settled by now; a document may word the legal forms more narrowly.
  const fields = invalidFields({ errors, root: "" }).filter(
    ({ field, description }) => field !== "version" && description !== "version is required",
  );
  if (fields.length === 0) return undefined;
  if (call.mode === "enforce") return invalidInput(fields);
  call.notes.violations = fields.map(({ field, description }) => `request ${field}: ${description}`);
  return undefined;
}
