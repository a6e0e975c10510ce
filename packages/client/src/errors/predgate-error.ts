import type { ErrorCode } from "./error-code.ts";
import type { Problem } from "./problem.ts";

// A registered symbol, so that two copies of this package in one program recognise each other's errors.
const marker = Symbol.for("predgate.error");

/** What an error carries beside its sentence; each class declares its own. */
export type ErrorDetails = { readonly cause?: unknown; readonly [name: string]: unknown };

/**
 * What every error of this package extends. Tell errors apart by `code` or by a guard such as `isRateLimitError`:
 * they also know the errors of another copy of this package, which `instanceof` does not.
 */
export abstract class PredgateError extends Error {
  /** Stable name of what went wrong: the class's name in snake case. See docs/errors.md. */
  abstract readonly code: ErrorCode;
  /** HTTP status of the gateway's answer, where there was one. */
  declare readonly status?: number;
  /** The gateway's own words, where it gave any. */
  declare readonly problem?: Problem;
  /** The gateway's id of the request, to give to its support. */
  declare readonly requestId?: string;
  /** The prediction in question, where one is known: it may still run, `client.predictions.wait(id)` takes it up. */
  declare readonly predictionId?: string;

  constructor(message: string, { cause, ...details }: ErrorDetails = {}) {
    super(message, cause ? { cause } : {});
    for (const [name, value] of Object.entries(details)) {
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
  }

  static {
    Object.defineProperties(PredgateError.prototype, {
      [marker]: { value: true },
      name: {
        get(this: PredgateError) {
          // The constructor of Error reads the name before there is a code.
          return `_${this.code ?? "predgate"}_error`.replace(/_(.)/g, (_all, letter: string) =>
            letter.toUpperCase(),
          );
        },
      },
    });
  }

  /** Plain data for logs: everything but the stack and the cause. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** Whether a value is an error of this package, of whichever copy of it. */
export function isPredgateError(value: unknown): value is PredgateError {
  // Not by instanceof: another realm has another Error.
  return marker in Object(value);
}

/** Makes the guard of one class. */
export function guardFor<Known extends PredgateError>(
  code: Known["code"],
): (value: unknown) => value is Known {
  return (value): value is Known => isPredgateError(value) && value.code === code;
}
