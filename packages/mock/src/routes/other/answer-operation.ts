import type { MediaBody, Operation, ResponseShape } from "../../document/model.ts";
import { randomFrom } from "../../random/random.ts";
import { type Answer, json, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import { checkCall } from "./check-call.ts";
import { synthesise } from "./synthesise.ts";

/** Answers an operation that has nothing to do with predictions: with the document's example, or data that fits. */
export async function answerOperation(answer: {
  call: Call;
  operation: Operation;
  pathValues: Readonly<Record<string, string>>;
}): Promise<Answer> {
  const { call, operation } = answer;
  const refusal = await checkCall(answer);
  if (refusal !== undefined) return problem(refusal);
  const response = successOf(operation.responses);
  const status = statusOf(response);
  const body =
    response === undefined ? undefined : acceptable({ response, accept: call.request.headers.get("accept") });
  if (body === undefined) return { status: status === 200 ? 204 : status, headers: {}, body: null };
  if (/[/+]json\b|^\*\/\*$/.test(body.contentType)) {
    const contentType = body.contentType === "*/*" ? "application/json" : body.contentType;
    return json(await jsonFor({ call, operation, body }), {
      status,
      headers: { "content-type": contentType },
    });
  }
  return textOrFile({ call, operation, body, status });
}

/** The first success that the document describes, else its default. */
function successOf(responses: readonly ResponseShape[]): ResponseShape | undefined {
  const successes = responses.filter(({ status }) => /^2/.test(status));
  return (
    successes.toSorted((left, right) => left.status.localeCompare(right.status))[0] ??
    responses.find(({ status }) => status === "default")
  );
}

const statusOf = (response: ResponseShape | undefined): number =>
  response !== undefined && /^2\d\d$/.test(response.status) ? Number(response.status) : 200;

/** The body whose type the caller accepts; JSON where all the same. */
function acceptable({
  response,
  accept,
}: {
  response: ResponseShape;
  accept: string | null;
}): MediaBody | undefined {
  const wanted = (accept ?? "*/*").split(",").map((part) => part.split(";")[0]?.trim().toLowerCase() ?? "");
  for (const type of wanted) {
    const found = response.bodies.find(({ contentType }) => {
      const offered = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
      return (
        type === offered || (type.endsWith("/*") && type !== "*/*" && offered.startsWith(type.slice(0, -1)))
      );
    });
    if (found !== undefined) return found;
  }
  return response.bodies.find(({ contentType }) => /[/+]json\b/.test(contentType)) ?? response.bodies[0];
}

/** An example that fits its schema goes before made-up data; one that does not is worth nothing. */
async function jsonFor({
  call,
  operation,
  body,
}: {
  call: Call;
  operation: Operation;
  body: MediaBody;
}): Promise<unknown> {
  const { engine, world } = call;
  if (body.schema === undefined) return body.examples[0] ?? {};
  const validate = await engine.validators.of(body.schema);
  const fitting = body.examples.find((example) => validate(example).length === 0);
  if (fitting !== undefined) return fitting;
  const random = randomFrom(`${world.seed}/${operation.operationId}`);
  const made = synthesise({ document: engine.api.document, schema: body.schema, random });
  const problems = validate(made);
  if (problems.length > 0 && body.examples.length > 0) return body.examples[0];
  return made;
}

async function textOrFile(answer: {
  call: Call;
  operation: Operation;
  body: MediaBody;
  status: number;
}): Promise<Answer> {
  const { call, operation, body, status } = answer;
  const headers = { "content-type": body.contentType };
  const example = body.examples.find((value) => typeof value === "string");
  if (typeof example === "string") return { status, headers, body: example };
  if (/^text\/event-stream/.test(body.contentType))
    return { status, headers, body: `data: ${JSON.stringify(await jsonFor({ call, operation, body }))}\n\n` };
  if (/^text\/|xml|yaml|form/.test(body.contentType)) {
    const made = await jsonFor({ call, operation, body });
    return { status, headers, body: typeof made === "string" ? made : JSON.stringify(made) };
  }
  const file = call.engine.sampleFile({ contentType: body.contentType, name: operation.operationId });
  return { status, headers, body: await call.engine.render(file) };
}
