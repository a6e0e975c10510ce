import { cases } from "./cases.ts";
import type { Outcome } from "./model.ts";
import { connect, playAll } from "./play.ts";

/** The whole contract against the scripted gateway at `url`. */
export function suite({ url, isBrowser }: { url: string; isBrowser: boolean }): Promise<Outcome[]> {
  return playAll(cases, connect({ url, isBrowser }));
}
