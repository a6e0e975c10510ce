import type { ModelEntry } from "../../document/model.ts";
import { invalidInput, type Problem } from "../../problems/problem.ts";
import type { Call } from "../../request/call.ts";
import { invalidFields } from "../../request/invalid-fields.ts";
import type { Check } from "../../request/validators.ts";

interface Given {
  readonly call: Call;
  readonly body: unknown;
  readonly model: ModelEntry;
}

/** The problem with a create's body by the document, or undefined. With `warn` it is only noted. */
export function refuseInput(given: Given): Problem | undefined | Promise<Problem | undefined> {
  const { call, model } = given;
  if (call.mode === "off") return undefined;
  const check = call.engine.validators.of(model.request);
  return check instanceof Promise ? check.then((made) => refuse(given, made)) : refuse(given, check);
}

function refuse({ call, body }: Given, check: Check): Problem | undefined {
  const errors = check(body);
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
