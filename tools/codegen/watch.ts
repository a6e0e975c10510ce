import { watchFolders } from "@predgate-tools/openapi/watch-folders.ts";
import type { Layout } from "./layout.ts";

/**
 * Calls `regenerate` after every change of a page or a ruling, one run at a time, until the signal aborts.
 * Editors save in several steps, so a burst of changes is one run.
 */
export async function watchSources(
  { sources, rulings }: Layout,
  { regenerate, signal }: { regenerate: () => Promise<void>; signal: AbortSignal },
): Promise<void> {
  let running = Promise.resolve();
  const stop = watchFolders({
    folders: [sources, rulings],
    changed: () => {
      running = running.then(regenerate);
    },
  });
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  stop();
  await running;
}
