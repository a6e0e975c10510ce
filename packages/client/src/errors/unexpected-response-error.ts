import { type ErrorDetails, guardFor, PredgateError } from "./predgate-error.ts";

/** A success that cannot be read: HTML, cut-off JSON, or JSON without what it should hold. */
export class UnexpectedResponseError extends PredgateError {
  override readonly name = "UnexpectedResponseError";
  override readonly code = "unexpected_response";

  constructor({
    operation,
    expected,
    received,
    ...details
  }: ErrorDetails & { operation: string; expected: string; received: string }) {
    const begin = received.slice(0, 60).replace(/\p{Cc}+/gu, " ");
    super(
      `${operation} was answered ${details.status} without ${expected}; the answer begins ${JSON.stringify(begin)}. ` +
        "Check that baseUrl and pathPrefix are this gateway's API.",
      details,
    );
  }
}

/** Whether a value is an {@link UnexpectedResponseError}. */
export const isUnexpectedResponseError = guardFor<UnexpectedResponseError>("unexpected_response");
