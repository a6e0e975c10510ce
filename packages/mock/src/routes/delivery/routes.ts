import { filesOf } from "../../outputs/output-value.ts";
import { standingAt } from "../../predictions/status.ts";
import { notFound } from "../../problems/problem.ts";
import { type Answer, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import type { Route } from "../route.ts";
import { serveFile } from "./serve-file.ts";

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
  const { id = "", name = "" } = call.parameters;
  const record = await call.world.store.getPrediction(id);
  if (record === undefined) return problem(notFound);
  const standing = standingAt(record, call.world.clock.now());
  if (standing.status !== "succeeded" || standing.dataRemoved) return problem(notFound);
  const file = filesOf(call.engine.describe(record).output).find((slot) => slot.name === name);
  return file === undefined ? problem(notFound) : serveFile({ call, file });
}
