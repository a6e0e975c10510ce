import { type Answer, answerDetails, answerSentence } from "./answer.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** 404: the gateway has no such prediction, model, version or route. */
export class NotFoundError extends PredgateError {
  override readonly name = "NotFoundError";
  override readonly code = "not_found";

  constructor(answer: Answer, remedy = "Check the id, and that baseUrl and pathPrefix are this gateway's.") {
    super(answerSentence(answer, remedy), answerDetails(answer));
  }
}

/** Whether a value is a {@link NotFoundError}. */
export const isNotFoundError = guardFor<NotFoundError>("not_found");
