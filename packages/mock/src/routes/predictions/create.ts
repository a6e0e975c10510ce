import type { ModelEntry } from "../../document/model.ts";
import { isNode } from "../../document/resolve-reference.ts";
import { versionHint } from "../../journal/model-hint.ts";
import { createPrediction } from "../../predictions/create-prediction.ts";
import { newPredictionText } from "../../predictions/new-prediction-text.ts";
import { finishedInsideWait, predictionBody } from "../../predictions/prediction-body.ts";
import { isTerminal, standingAt } from "../../predictions/status.ts";
import { waitForEnd } from "../../predictions/wait-for-end.ts";
import { invalidVersion } from "../../problems/problem.ts";
import { type Answer, json, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import { cancelAfter } from "../../request/cancel-after.ts";
import { type WaitPreference, waitPreference } from "../../request/wait-preference.ts";
import { webhookOf } from "../../request/webhook-target.ts";
import type { PredictionRecord } from "../../state/model.ts";
import { chooseModel } from "./choose-model.ts";
import { refuseInput } from "./refuse-input.ts";

/** Answers a create. `model` is set on a model's own path; the shared path asks the body for a version. */
export async function create(call: Call, on: { prefix: string; model?: ModelEntry }): Promise<Answer> {
  const read = await call.body();
  if ("problem" in read) return problem(read.problem);
  call.notes.body = read.text;
  const chosen = chooseModel({ body: read.value, own: on.model, models: call.engine.api.models });
  if ("problem" in chosen) {
    const version = isNode(read.value) ? read.value.version : undefined;
    if (chosen.problem === invalidVersion)
      call.notes.explanation = versionHint({ version, api: call.engine.api });
    return problem(chosen.problem);
  }
  const { model } = chosen;
  call.notes.model = model.name;
  const refusal = await refuseInput({ call, body: read.value, model });
  if (refusal !== undefined) return problem(refusal);
  const body = isNode(read.value) ? read.value : {};
  const target = webhookOf(body);
  if ("problem" in target) return problem(target.problem);
  const deadline = cancelAfter(call.request.headers.get("cancel-after"));
  if ("problem" in deadline) return problem(deadline.problem);
  const record = await createPrediction({
    call,
    model,
    prefix: on.prefix,
    input: isNode(body.input) ? body.input : {},
    pace: call.notes.pace ?? {},
    cancelAfter: deadline.milliseconds,
    webhook: target.webhook === null ? null : { ...target.webhook, faults: call.notes.webhooks },
  });
  call.notes.prediction = record.id;
  call.world.courier.follow(record);
  const wait = waitPreference(call.request.headers.get("prefer"));
  if (wait !== undefined) return answerAfterWait({ call, record, wait });
  const value = predictionBody({ record, now: record.createdAt, describe: call.engine.describe });
  const headers = { "content-type": "application/json" };
  return { status: 201, headers, body: newPredictionText({ record, body: value }), value };
}

async function answerAfterWait(given: {
  call: Call;
  record: PredictionRecord;
  wait: WaitPreference;
}): Promise<Answer> {
  const { call, record, wait } = given;
  const { world, engine } = call;
  const headers = { "preference-applied": wait.words };
  const until = record.createdAt + wait.milliseconds;
  const latest = await waitForEnd({ world, record, until, signal: call.request.signal });
  const now = Math.min(world.clock.now(), until);
  const ended = isTerminal(standingAt(latest, now).status);
  const body = ended
    ? finishedInsideWait({ record: latest, now, describe: engine.describe })
    : predictionBody({ record, now: record.createdAt, describe: engine.describe });
  return json(body, { status: 201, headers });
}
