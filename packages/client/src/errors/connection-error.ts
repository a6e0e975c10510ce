import { type ErrorDetails, guardFor, PredgateError } from "./predgate-error.ts";

/** The gateway could not be reached, or the connection broke on a request that is safe to repeat. */
export class ConnectionError extends PredgateError {
  override readonly name = "ConnectionError";
  override readonly code = "connection";

  constructor({ operation, host, ...details }: ErrorDetails & { operation: string; host: string }) {
    const reason = details.cause instanceof Error ? `: ${innermost(details.cause)}` : "";
    super(`${operation} at ${host} failed${reason}. Check baseUrl and the network.`, details);
  }
}

/** Node says only "fetch failed"; the reason is in the cause. */
function innermost(error: Error): string {
  return error.cause instanceof Error ? innermost(error.cause) : error.message;
}

/** Whether a value is a {@link ConnectionError}. */
export const isConnectionError = guardFor<ConnectionError>("connection");
