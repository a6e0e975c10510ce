import { notFound } from "../../problems/problem.ts";
import { type Answer, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";

/** Answers a call about a prediction that is not there; the journal says what may be the matter. */
export function missing(call: Call): Answer {
  call.notes.explanation = explainMissing({ call, what: "prediction" });
  return problem(notFound);
}

/** Why nothing of a kind is found under the id of a call. */
export function explainMissing({ call, what }: { call: Call; what: "prediction" | "file" }): string {
  const session =
    call.world.session === ""
      ? "the session without a name"
      : `session ${JSON.stringify(call.world.session)}`;
  return `No ${what} has the id ${JSON.stringify(call.parameters.id)} in ${session}. Sessions are separate, and the oldest ${what}s are forgotten when there are too many.`;
}
