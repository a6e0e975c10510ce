import { type Answer, problem } from "../request/answer.ts";
import type { Call } from "../request/call.ts";
import { invalidFields } from "../request/invalid-fields.ts";
import type { Check } from "../request/validators.ts";
import type { Route } from "../routes/route.ts";

interface Given {
  readonly route: Route;
  readonly call: Call;
  readonly answer: Answer;
}

/** On the shared path any model may be named; the document describes the outputs of some of them. */
const answersForItsModel = (call: Call): boolean =>
  call.notes.model === undefined ||
  call.request.method !== "POST" ||
  call.path.endsWith("/cancel") ||
  call.engine.api.modelsByName.get(call.notes.model)?.paths.includes(call.path) === true;

/**
 * Holds the mock's own answer against the document. With `enforce` a wrong one becomes a 500 that says where
 * they part; with `warn` it goes out with a header and a note in the journal.
 */
export function refuseAnswer(given: Given): Answer | Promise<Answer> {
  const { route, call, answer } = given;
  if (call.mode === "off" || route.operation === undefined || typeof answer.body !== "string") return answer;
  if (!answersForItsModel(call)) return answer;
  const found = call.engine.responseSchema({ operation: route.operation, status: answer.status });
  if (found === undefined) return answer;
  const check = call.engine.validators.of(found);
  return check instanceof Promise ? check.then((made) => refuse(given, made)) : refuse(given, check);
}

function refuse({ route, call, answer }: Given, check: Check): Answer {
  const errors = check(answer.value ?? JSON.parse(answer.body as string));
  if (errors.length === 0) return answer;
  const fields = invalidFields({ errors, root: "" });
  if (call.mode === "warn") {
    const seen = fields.map(({ field, description }) => `response ${field}: ${description}`);
    call.notes.violations = [...(call.notes.violations ?? []), ...seen];
    return answer;
  }
  return problem({
    title: "The mock's answer does not fit the document",
    detail: `${fields.map(({ field, description }) => `- ${field}: ${description}\n`).join("")}Mend the response of ${route.operation} in the document, or start the mock with validate "warn" or "off".`,
    status: 500,
    invalid_fields: fields,
  });
}
