import type { Operation, Parameter } from "../../document/model.ts";
import { type InvalidField, invalidInput, type Problem } from "../../problems/problem.ts";
import type { Call } from "../../request/call.ts";
import { checkParameterValue } from "../../request/check-parameter-value.ts";
import { invalidFields } from "../../request/invalid-fields.ts";

/** The problem with a call's parameters and JSON body by the document, or undefined. */
export async function checkCall(check: {
  call: Call;
  operation: Operation;
  pathValues: Readonly<Record<string, string>>;
}): Promise<Problem | undefined> {
  const { call, operation, pathValues } = check;
  if (call.mode === "off") return undefined;
  const fields: InvalidField[] = [];
  for (const parameter of operation.parameters)
    fields.push(...(await checkParameter({ call, parameter, pathValues })));
  const body = operation.bodies.find(({ contentType }) => /[/+]json\b/.test(contentType));
  if (body !== undefined) {
    const read = await call.body();
    if ("problem" in read) return read.problem;
    call.notes.body = read.text;
    if (read.value === undefined && operation.bodyRequired)
      fields.push({ type: "required", field: "(root)", description: "a JSON body is required" });
    else if (read.value !== undefined && body.schema !== undefined) {
      const validate = await call.engine.validators.of(body.schema);
      fields.push(...invalidFields({ errors: validate(read.value), root: "" }));
    }
  }
  if (fields.length === 0) return undefined;
  if (call.mode === "enforce") return invalidInput(fields);
  call.notes.violations = fields.map(({ field, description }) => `request ${field}: ${description}`);
  return undefined;
}

function checkParameter(check: {
  call: Call;
  parameter: Parameter;
  pathValues: Readonly<Record<string, string>>;
}): Promise<InvalidField[]> {
  const { call, parameter } = check;
  const sent = valuesOf(check);
  const { validators, api } = call.engine;
  return checkParameterValue({ parameter, sent, validators, document: api.document });
}

function valuesOf(check: {
  call: Call;
  parameter: Parameter;
  pathValues: Readonly<Record<string, string>>;
}): string[] {
  const { call, parameter, pathValues } = check;
  const one = (value: string | null | undefined): string[] =>
    value === null || value === undefined ? [] : [value];
  switch (parameter.in) {
    case "query":
      return call.query.getAll(parameter.name);
    case "path":
      return one(pathValues[parameter.name]);
    case "header":
      return one(call.request.headers.get(parameter.name.toLowerCase()));
    case "cookie":
      return one(
        new RegExp(`(?:^|;\\s*)${parameter.name}=([^;]*)`).exec(
          call.request.headers.get("cookie") ?? "",
        )?.[1],
      );
  }
}
