import { type Answer, problem, toResponse } from "../request/answer.ts";
import { authenticate } from "../request/authenticate.ts";
import type { Call } from "../request/call.ts";
import type { Route } from "../routes/route.ts";

/** Takes a call through what every route shares: the key, the limits, then the route's own answer. */
export async function answerCall({ route, call }: { route: Route; call: Call }): Promise<Response> {
  return toResponse(await answerOf({ route, call }));
}

async function answerOf({ route, call }: { route: Route; call: Call }): Promise<Answer> {
  if (route.name !== "get") call.world.clock.called({});
  if (route.needsKey) {
    const refusal = authenticate({ header: call.request.headers.get("authorization"), key: call.engine.key });
    if (refusal !== undefined) return problem(refusal);
  }
  if (route.limit === "none") return route.answer(call);
  const allowance = call.world.buckets[route.limit].take(call.world.clock.now());
  const answer = await route.answer(call);
  answer.headers["ratelimit-remaining"] = `${allowance.remaining}`;
  answer.headers["ratelimit-reset"] = `${allowance.reset}`;
  return answer;
}
