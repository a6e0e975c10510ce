import { notFound } from "../../problems/problem.ts";
import { type Answer, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";

/** Answers a call about a prediction that is not there; the journal says what may be the matter. */
export function missing(call: Call): Answer {
  const session =
    call.world.session === ""
      ? "the session without a name"
      : `session ${JSON.stringify(call.world.session)}`;
  call.notes.explanation = `No prediction has the id ${JSON.stringify(call.parameters.id)} in ${session}. Sessions are separate, and the oldest predictions are forgotten when there are too many.`;
  return problem(notFound);
}
