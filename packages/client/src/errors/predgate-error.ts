import type { ErrorCode } from "./error-code.ts";
import type { Problem } from "./problem.ts";

// A registered symbol, so that two copies of this package in one program recognise each other's errors.
const marker = Symbol.for("predgate.error");

/** What an error can carry beside its sentence. */
export interface ErrorDetails {
  readonly status?: number | undefined;
  readonly problem?: Problem | undefined;
  readonly requestId?: string | undefined;
  readonly predictionId?: string | undefined;
  readonly cause?: unknown;
}

/**
 * What every error of this package extends. Tell errors apart by `code` or by a guard such as `isRateLimitError`,
 * which also know errors of another copy of this package; `instanceof` knows only its own copy's.
 */
export abstract class PredgateError extends Error {
  /** Stable name of what went wrong; see docs/errors.md. */
  abstract readonly code: ErrorCode;
  /** HTTP status of the gateway's answer, where there was one. */
  declare readonly status?: number;
  /** The gateway's own words, where it gave any. */
  declare readonly problem?: Problem;
  /** The gateway's id of the request, to give to its support. */
  declare readonly requestId?: string;
  /** The prediction in question, where one is known: it may still run, `client.predictions.wait(id)` takes it up. */
  declare readonly predictionId?: string;

  constructor(message: string, details: ErrorDetails = {}) {
    const { cause, ...known } = details;
    super(message, cause === undefined ? undefined : { cause });
    for (const [name, value] of Object.entries(known)) {
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
  }

  get [marker](): true {
    return true;
  }

  /** Plain data for logs: everything but the stack and the cause. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** Whether a value is an error of this package, of whichever copy of it. */
export function isPredgateError(value: unknown): value is PredgateError {
  return value instanceof Error && marker in value;
}

/** Makes the guard of one class. */
export function guardFor<Known extends PredgateError>(
  code: Known["code"],
): (value: unknown) => value is Known {
  return (value): value is Known => isPredgateError(value) && value.code === code;
}
