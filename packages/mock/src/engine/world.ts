import type { Clock } from "../clock/model.ts";
import type { Store } from "../state/model.ts";
import { Bucket, type Limits } from "./limits.ts";
import { Watchers } from "./watchers.ts";

/** One session's share of a mock: its own clock, memory and limits, so that tests can share a server. */
export interface World {
  /** Empty for calls that name no session. */
  readonly session: string;
  /** The mock's seed and the session: where everything random comes from. */
  readonly seed: string;
  readonly clock: Clock;
  readonly store: Store;
  readonly watchers: Watchers;
  readonly buckets: { readonly creates: Bucket; readonly others: Bucket };
  readonly limits: Limits;
}

export const makeWorld = (parts: {
  session: string;
  seed: string;
  clock: Clock;
  store: Store;
  limits: Limits;
}): World => ({
  ...parts,
  seed: parts.session === "" ? parts.seed : `${parts.seed}/${parts.session}`,
  watchers: new Watchers(),
  buckets: { creates: new Bucket(parts.limits.creates), others: new Bucket(parts.limits.others) },
});
