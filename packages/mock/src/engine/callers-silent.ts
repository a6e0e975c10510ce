import type { Traffic } from "./traffic.ts";

/** Real milliseconds between two looks at who calls. */
const turn = 5;

/** Looks without a call before callers count as silent. Looks, since on a busy machine milliseconds pass unused. */
const quiet = 6;

/** The same where nothing was called since time last ran out: whoever asks expects a call that is on its way. */
const expectant = 60;

/** Looks before time goes on in spite of callers that are never silent, or a call that is never answered. */
const most = 200;

/** Waits until calls under way are answered or wait for the clock, and no other has come for a moment. */
export async function callersSilent(wait: { traffic: Traffic; expecting: boolean }): Promise<void> {
  const { traffic } = wait;
  let needed = wait.expecting ? expectant : quiet;
  let seen = traffic.changes;
  for (let looks = 0, silent = 0; silent < needed && looks < most; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, turn));
    if (traffic.busy === 0 && traffic.changes === seen) silent += 1;
    else {
      silent = 0;
      needed = quiet;
      seen = traffic.changes;
    }
  }
}
