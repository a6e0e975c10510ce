import type { Duration } from "./clock/model.ts";
import type { OpenApiDocument } from "./document/model.ts";
import type { Snapshot } from "./engine/snapshot.ts";
import type { FaultProfile } from "./faults/model.ts";
import type { FaultsOption } from "./faults/named.ts";
import type { Journal } from "./journal/journal.ts";
import type { Answer } from "./request/answer.ts";
import type { CallRequest } from "./request/call-request.ts";
import type { Delivery } from "./webhooks/model.ts";

export type MockFetch = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

/** What `createClient` of `@predgate/client` needs to talk to a mock. */
export interface ClientOptions {
  readonly apiKey: string;
  readonly baseUrl: string;
  /** What stands before `/v1` in the document's paths. */
  readonly pathPrefix?: string;
  /** Asking often costs nothing here: every 10 ms, or on the wall clock as often as its speed calls for. */
  readonly poll: { readonly interval: number; readonly maxInterval: number };
  readonly fetch: MockFetch;
}

export interface MockClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Moves time on, running what falls due on the way: `"30s"`, `"1h30m"` or milliseconds. */
  readonly advance: (duration: Duration) => Promise<void>;
  /**
   * Moves time on until every prediction has ended and every webhook is home or given up. First waits a few real
   * milliseconds for calls that are on their way; somebody who polls what never ends does not hold it up.
   */
  readonly runUntilIdle: () => Promise<void>;
}

/** One world: its own predictions, files, time, journal and faults. */
export interface MockSession {
  /** Answers a request as the gateway would. A path alone is taken relative to the mock's base URL. */
  readonly fetch: MockFetch;
  readonly clientOptions: ClientOptions;
  readonly clock: MockClock;
  /** The last 1,000 calls. */
  readonly journal: Pick<Journal, "calls" | "unmatched" | "clear">;
  readonly faults: {
    readonly active: () => readonly FaultProfile[];
    /** Puts other faults in force; `[]` is none. Throws TypeError on an unknown profile, key or value. */
    readonly set: (faults: FaultsOption) => void;
  };
  readonly webhooks: {
    /** `whsec_…`, what `verifyWebhook` needs. */
    readonly secret: string;
    readonly deliveries: () => readonly Delivery[];
    /** Sends a delivery once more; false when the log does not have it. */
    readonly resend: (id: string) => Promise<boolean>;
  };
  /** Everything this session remembers, as JSON. */
  readonly snapshot: () => Promise<Snapshot>;
  readonly restore: (snapshot: Snapshot) => Promise<void>;
  /** Forgets everything and starts time anew; faults are what the options said. */
  readonly reset: () => Promise<void>;
}

/** What a server tells the mock of the connection a request came by. */
export interface Connection {
  /** Closes it without an answer. */
  readonly drop: () => void;
  /** Sends an answer over it, which is cheaper than making a Response first; gives what stands for "sent". */
  readonly send?: ((answer: Answer) => Response) | undefined;
}

/** A prediction gateway in this process. Used as it is, it is the session without a name. */
export interface Mock extends MockSession {
  /** A session by name: what calls with the header `mock-session: NAME` see. */
  readonly session: (name: string) => MockSession;
  /** Takes up another document and keeps the state. Throws TypeError when it is none, and nothing changes. */
  readonly reload: (spec: OpenApiDocument) => void;
  /** For servers: answers a request that came by a connection, which faults may close. */
  readonly handle: (request: CallRequest, connection: Connection) => Promise<Response | undefined>;
  /** Stops everything that is still set to happen. */
  readonly close: () => void;
}
