import type { Clock } from "../clock/model.ts";
import { Faults } from "../faults/choose.ts";
import type { FaultProfile } from "../faults/model.ts";
import { Journal } from "../journal/journal.ts";
import type { Describe } from "../predictions/prediction-body.ts";
import type { Store } from "../state/model.ts";
import { Courier } from "../webhooks/courier.ts";
import type { WebhookSettings } from "../webhooks/model.ts";
import { Bucket, type Limits } from "./limits.ts";
import { Traffic } from "./traffic.ts";
import { Watchers } from "./watchers.ts";

/** One session's share of a mock: its own clock, memory, faults and limits, so that tests can share a server. */
export interface World {
  /** Empty for calls that name no session. */
  readonly session: string;
  /** The mock's seed and the session: where everything random comes from. */
  readonly seed: string;
  readonly clock: Clock;
  readonly store: Store;
  readonly watchers: Watchers;
  readonly buckets: { readonly creates: Bucket; readonly others: Bucket };
  /** Buckets of limits that a fault enforces, made when first needed. */
  readonly enforced: Map<string, Bucket>;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly courier: Courier;
  readonly traffic: Traffic;
}

export function makeWorld(parts: {
  session: string;
  seed: string;
  clock: Clock;
  store: Store;
  limits: Limits;
  faults: readonly FaultProfile[];
  webhooks: WebhookSettings;
  describe: Describe;
}): World {
  const { session, clock, store, describe } = parts;
  const seed = session === "" ? parts.seed : `${parts.seed}/${session}`;
  const watchers = new Watchers();
  return {
    session,
    seed,
    clock,
    store,
    watchers,
    buckets: { creates: new Bucket(parts.limits.creates), others: new Bucket(parts.limits.others) },
    enforced: new Map(),
    faults: new Faults({ profiles: parts.faults, seed }),
    journal: new Journal({ limit: 1000 }),
    traffic: new Traffic(),
    // One secret for all sessions: a receiver is configured with one.
    courier: new Courier({
      seed,
      secretSeed: parts.seed,
      clock,
      store,
      watchers,
      describe,
      settings: parts.webhooks,
    }),
  };
}
