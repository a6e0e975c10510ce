import { limited } from "../fetch/sleep.ts";
import { untilAborted } from "../fetch/until-aborted.ts";
import { outOfTime } from "./out-of-time.ts";
import type { RunTimeoutError } from "./run-timeout-error.ts";

/** The error for a run that took too long. It waits for the cancel, a second at most, to say whether it was taken. */
export async function runOutOfTime(
  timeout: number | undefined,
  {
    id,
    cancel,
    cancelOnAbort,
  }: {
    readonly id: string | undefined;
    readonly cancel: Promise<unknown> | undefined;
    readonly cancelOnAbort: boolean;
  },
): Promise<RunTimeoutError> {
  if (!cancel)
    return outOfTime(
      timeout,
      id,
      id || !cancelOnAbort ? "It runs on." : "What its create makes is canceled.",
    );
  const { signal: second } = limited(undefined, 1_000);
  return untilAborted(cancel, second).then(
    () => outOfTime(timeout, id, "It was canceled."),
    (failure: Error) =>
      second?.aborted
        ? outOfTime(timeout, id, "It is being canceled.")
        : outOfTime(timeout, id, failure.message, failure),
  );
}
