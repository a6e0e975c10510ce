import { guarded } from "../hooks/notify.ts";
import type { Settings } from "../options/settings.ts";

/** Lets work go on after its caller was answered. What goes wrong is logged: nobody else is left to tell. */
export function inBackground(settings: Settings, work: () => Promise<unknown>): void {
  const done = guarded(settings, "what goes on after an abort", work).finally(() =>
    settings.background.delete(done),
  );
  settings.background.add(done);
}
