import { RunTimeoutError } from "./run-timeout-error.ts";

/** The error for what took too long, with what became of the prediction. */
export function outOfTime(
  timeout: number | undefined,
  predictionId: string | undefined,
  outcome: string,
  cause?: unknown,
): RunTimeoutError {
  return new RunTimeoutError(`The prediction did not end within ${timeout} ms. ${outcome}`, {
    predictionId,
    cause,
  });
}
