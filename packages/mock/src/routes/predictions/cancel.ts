import { predictionBody } from "../../predictions/prediction-body.ts";
import { isTerminal, standingAt } from "../../predictions/status.ts";
import { type Answer, json } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import { missing } from "./missing.ts";

/** Cancels a prediction. One that has ended stays as it was. */
export async function cancel(call: Call): Promise<Answer> {
  const { world, engine } = call;
  const record = await world.store.getPrediction(call.parameters.id ?? "");
  if (record === undefined) return missing(call);
  call.notes.prediction = record.id;
  call.notes.model = record.model;
  const now = world.clock.now();
  if (isTerminal(standingAt(record, now).status))
    return json(predictionBody({ record, now, describe: engine.describe }));
  const canceled = { ...record, canceledAt: now };
  await world.store.putPrediction(canceled);
  world.watchers.tell(record.id);
  return json(predictionBody({ record: canceled, now, describe: engine.describe }));
}
