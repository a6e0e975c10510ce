import { predictionBody } from "../../predictions/prediction-body.ts";
import { endOf, standingAt } from "../../predictions/status.ts";
import { type Answer, json } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import type { PredictionRecord } from "../../state/model.ts";
import { missing } from "./missing.ts";

export async function get(call: Call): Promise<Answer> {
  const { world, engine } = call;
  const record = await world.store.getPrediction(call.parameters.id ?? "");
  if (record === undefined) return missing(call);
  call.notes.prediction = record.id;
  call.notes.model = record.model;
  world.clock.called({ lookingForwardTo: nextMilestone(record, world.clock.now()) });
  return json(predictionBody({ record, now: world.clock.now(), describe: engine.describe }));
}

/** What a reader of an unfinished prediction waits to see: half of the work done, then its end. */
function nextMilestone(record: PredictionRecord, now: number): number | undefined {
  const end = endOf(record);
  if (end === null || end.at <= now) return undefined;
  const { startsAt } = record.course;
  if (startsAt === null) return end.at;
  const half = startsAt + Math.floor((end.at - startsAt) / 2);
  return standingAt(record, now).status === "starting" && half < end.at && half > now ? half : end.at;
}
