import { type Answer, answerDetails, answerSentence } from "./answer.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** 5xx: the gateway failed. On a create it is the cause of an UncertainCreateError. */
export class ServerError extends PredgateError {
  override readonly name = "ServerError";
  override readonly code = "server";

  constructor(answer: Answer) {
    super(answerSentence(answer, "The gateway failed: try again later."), answerDetails(answer));
  }
}

/** Whether a value is a {@link ServerError}. */
export const isServerError = guardFor<ServerError>("server");
