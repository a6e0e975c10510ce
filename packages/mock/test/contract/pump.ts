import type { Reached } from "./subject.ts";

/** Moves a manual clock on until a call that waits for it is answered. */
export async function pump(reached: Reached, waiting: Promise<unknown>): Promise<void> {
  let over = false;
  void waiting.finally(() => {
    over = true;
  });
  while (!over) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (!over) await reached.mock.clock.advance("1s");
  }
}
