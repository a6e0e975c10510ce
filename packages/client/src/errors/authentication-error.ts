import { type Answer, answerDetails, answerSentence } from "./answer.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** 401: the key is missing or wrong. */
export class AuthenticationError extends PredgateError {
  override readonly name = "AuthenticationError";
  override readonly code = "authentication";

  constructor(answer: Answer) {
    super(
      answerSentence(answer, "Set apiKey (or PREDGATE_API_KEY) to a key of this gateway."),
      answerDetails(answer),
    );
  }
}

/** Whether a value is a {@link AuthenticationError}. */
export const isAuthenticationError = guardFor<AuthenticationError>("authentication");
