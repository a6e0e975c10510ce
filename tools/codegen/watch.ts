import { existsSync, watch } from "node:fs";
import type { Layout } from "./layout.ts";

const settleMilliseconds = 100;

/**
 * Calls `regenerate` after every change of a page or a ruling, one run at a time, until the signal aborts.
 * Editors save in several steps, so a burst of changes is one run.
 */
export async function watchSources(
  { sources, rulings }: Layout,
  { regenerate, signal }: { regenerate: () => Promise<void>; signal: AbortSignal },
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(regenerate);
    }, settleMilliseconds);
  };
  for (const folder of [sources, rulings].filter((folder) => existsSync(folder))) {
    watch(folder, { recursive: true, signal }, schedule);
  }
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  clearTimeout(timer);
  await running;
}
