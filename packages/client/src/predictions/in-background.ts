import type { PredgateError } from "../errors/predgate-error.ts";
import { guarded } from "../hooks/notify.ts";
import type { Settings } from "../options/settings.ts";

/** Lets work go on after its caller was answered. What goes wrong is logged, and kept for `client.settled()`. */
export function inBackground({ background, failures, logger }: Settings, work: () => Promise<unknown>): void {
  const done = guarded({ logger }, "what goes on after an abort", work).then((failure) => {
    background.delete(done);
    if (failure) failures.unshift(failure as PredgateError);
    // Whoever never asks must not run out of memory.
    failures.splice(100);
  });
  background.add(done);
}
