import { guardFor, PredgateError } from "./predgate-error.ts";

/** The gateway could not be reached, or the connection broke on a request that is safe to repeat. */
export class ConnectionError extends PredgateError {
  override readonly code = "connection" as const;
}

/** Whether a value is a {@link ConnectionError}. */
export const isConnectionError: (value: unknown) => value is ConnectionError =
  /* @__PURE__ */ guardFor("connection");
