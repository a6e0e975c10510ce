import { type Answer, answerDetails, answerSentence } from "./answer.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** 403: the key may not do this. */
export class PermissionError extends PredgateError {
  override readonly name = "PermissionError";
  override readonly code = "permission";

  constructor(answer: Answer) {
    super(
      answerSentence(answer, "Use a key that may do this, or ask the gateway to allow it."),
      answerDetails(answer),
    );
  }
}

/** Whether a value is a {@link PermissionError}. */
export const isPermissionError = guardFor<PermissionError>("permission");
