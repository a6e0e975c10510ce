import { type Answer, answerDetails, answerSentence } from "./answer.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** 429 on every try, or with a wait longer than `retry.maxDelay`. Nothing was created. */
export class RateLimitError extends PredgateError {
  override readonly name = "RateLimitError";
  override readonly code = "rate_limit";
  /** Milliseconds the gateway asked to wait, where it said. */
  readonly retryAfter: number | undefined;

  constructor(answer: Answer) {
    const wait = answer.retryAfter;
    super(
      answerSentence(answer, `Wait ${wait === undefined ? "a while" : `${wait / 1000} s`}, then try again.`),
      answerDetails(answer),
    );
    this.retryAfter = wait;
  }
}

/** Whether a value is a {@link RateLimitError}. */
export const isRateLimitError = guardFor<RateLimitError>("rate_limit");
