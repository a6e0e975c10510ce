import { sendFile } from "../../media/files/send-file.ts";
import { filesOf } from "../../outputs/output-value.ts";
import { standingAt } from "../../predictions/status.ts";
import { notFound } from "../../problems/problem.ts";
import { type Answer, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import { missing } from "../predictions/missing.ts";
import type { Route } from "../route.ts";

/** The files of an output. No key is asked for: the URL is the secret, as with the real thing. */
export const deliveryRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/delivery/:id/:name",
    name: "delivery",
    needsKey: false,
    limit: "none",
    answer: deliver,
  },
];

async function deliver(call: Call): Promise<Answer> {
  const { world, engine, request } = call;
  const { id = "", name = "" } = call.parameters;
  const record = await world.store.getPrediction(id);
  if (record === undefined) return missing(call);
  call.notes.prediction = record.id;
  call.notes.model = record.model;
  const standing = standingAt(record, world.clock.now());
  if (standing.status !== "succeeded" || standing.dataRemoved) return problem(notFound);
  const file = filesOf(engine.describe(record).output).find((slot) => slot.name === name);
  return file === undefined ? problem(notFound) : sendFile({ request, file, read: engine.render });
}
