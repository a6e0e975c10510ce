import type { Settings } from "../options/settings.ts";

/** Lets work go on after its caller was answered. What goes wrong is logged: nobody else is left to tell. */
export function inBackground({ background, logger }: Settings, work: () => Promise<unknown>): void {
  const done: Promise<void> = work()
    .then(
      () => {},
      (error: unknown) =>
        logger.error(`predgate: after an abort: ${error instanceof Error ? error.message : String(error)}`),
    )
    .finally(() => background.delete(done));
  background.add(done);
}
