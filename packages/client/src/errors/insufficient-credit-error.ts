import { type Answer, answerDetails, answerSentence } from "./answer.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** 402: the account has no credit left. */
export class InsufficientCreditError extends PredgateError {
  override readonly name = "InsufficientCreditError";
  override readonly code = "insufficient_credit";

  constructor(answer: Answer) {
    super(
      answerSentence(answer, "Add credit to the account, then run it again: nothing was created."),
      answerDetails(answer),
    );
  }
}

/** Whether a value is a {@link InsufficientCreditError}. */
export const isInsufficientCreditError = guardFor<InsufficientCreditError>("insufficient_credit");
