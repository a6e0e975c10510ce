import { type ErrorDetails, guardFor, PredgateError } from "./predgate-error.ts";

/**
 * A create was sent and nobody knows whether the gateway took it: the connection broke, time ran out, the gateway
 * answered 5xx, or its success could not be read. A prediction may exist and be billed. It is never sent again by
 * itself; look through `client.predictions.list({ createdAfter: error.sentAt })` before you do.
 */
export class UncertainCreateError extends PredgateError {
  override readonly name = "UncertainCreateError";
  override readonly code = "uncertain_create";
  /** When the create in question was sent, by this machine's clock. */
  readonly sentAt: Date;

  constructor({ operation, sentAt, ...details }: ErrorDetails & { operation: string; sentAt: Date }) {
    const reason = details.cause instanceof Error ? details.cause.message : "";
    super(
      `${operation} was sent, but whether it was accepted is unknown: a prediction may exist and be billed. ${reason} ` +
        `Before you send it again, look through predictions.list({ createdAfter: "${sentAt.toISOString()}" }).`,
      details,
    );
    this.sentAt = sentAt;
  }
}

/** Whether a value is an {@link UncertainCreateError}. */
export const isUncertainCreateError = guardFor<UncertainCreateError>("uncertain_create");
