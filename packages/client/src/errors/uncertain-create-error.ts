import { guardFor, PredgateError } from "./predgate-error.ts";

/**
 * A create was sent and nobody knows whether the gateway took it: the connection broke, time ran out, the gateway
 * answered 5xx, or its success could not be read. A prediction may exist and be billed. It is never sent again by
 * itself; look through `client.predictions.list({ createdAfter: error.sentAt })` before you do.
 */
export class UncertainCreateError extends PredgateError {
  override readonly code = "uncertain_create" as const;
  /** When it was sent, by this machine's clock. */
  declare readonly sentAt: Date;
}

/** Whether a value is an {@link UncertainCreateError}. */
export const isUncertainCreateError: (value: unknown) => value is UncertainCreateError =
  /* @__PURE__ */ guardFor("uncertain_create");
