import { guardFor, PredgateError } from "./predgate-error.ts";
import type { InvalidField } from "./problem.ts";

/** 422, 400 or another 4xx: the gateway understood and said no. Nothing was created. */
export class RequestRefusedError extends PredgateError {
  override readonly code = "request_refused" as const;
  /** Each field that the gateway refused; empty where it named none. */
  declare readonly invalidFields: readonly InvalidField[];
}

/** Whether a value is a {@link RequestRefusedError}. */
export const isRequestRefusedError: (value: unknown) => value is RequestRefusedError =
  /* @__PURE__ */ guardFor("request_refused");
