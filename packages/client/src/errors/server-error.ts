import { guardFor, PredgateError } from "./predgate-error.ts";

/** 5xx on every try of a request that is safe to repeat. On a create it is the cause of an UncertainCreateError. */
export class ServerError extends PredgateError {
  override readonly code = "server" as const;
}

/** Whether a value is a {@link ServerError}. */
export const isServerError: (value: unknown) => value is ServerError = /* @__PURE__ */ guardFor("server");
