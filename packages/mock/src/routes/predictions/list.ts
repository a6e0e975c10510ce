import { predictionBody } from "../../predictions/prediction-body.ts";
import { type Answer, json, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import { pageBody, pageRequest } from "../page-of.ts";

export async function list(call: Call): Promise<Answer> {
  const { world, engine } = call;
  const asked = pageRequest(call.query);
  if ("problem" in asked) return problem(asked.problem);
  const page = await world.store.listPredictions(asked.request);
  const now = world.clock.now();
  return json(
    pageBody({
      call,
      page,
      show: (record) => predictionBody({ record, now, describe: engine.describe, withLogs: false }),
    }),
  );
}
