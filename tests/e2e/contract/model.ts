/**
 * The client's contract as plain functions: no test framework and no `node:` module, so that the same cases run on
 * every runtime. The gateway they talk to is a real HTTP server that does what the case's script says.
 */

/** How the scripted gateway answers one request. The last step of a route is repeated. */
export interface Step {
  /** HTTP status. Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. `{{own}}` and `{{other}}` inside it become the origins of the gateway and of a foreign host. */
  readonly json?: unknown;
  /** Sent as it is, in place of `json`. */
  readonly text?: string;
  /** Milliseconds before the answer. Default 0. */
  readonly delay?: number;
  /** Cuts the connection instead of answering, or after half of the body. */
  readonly drop?: "before-answer" | "in-body";
}

/** Steps by route, for instance `"POST /replicate/v1/predictions"`. A route that is not named answers 404. */
export type Script = Readonly<Record<string, readonly Step[]>>;

/** One request that reached the scripted gateway or the foreign host. */
export interface Seen {
  readonly host: "own" | "other";
  readonly method: string;
  /** Path and query, without the scene's prefix. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds since the scene began. */
  readonly at: number;
}

/** One case's own gateway. */
export interface Scene {
  readonly baseUrl: string;
  /** Every request so far, in order. */
  seen(): Promise<Seen[]>;
}

export interface Context {
  play(script: Script): Promise<Scene>;
  /** True where the runtime hides why a request failed and pages may not hold a key without saying so. */
  readonly isBrowser: boolean;
}

export interface ContractCase {
  /** One sentence of behaviour. */
  readonly name: string;
  readonly run: (context: Context) => Promise<void>;
}

/** What one case came to. */
export interface Outcome {
  readonly name: string;
  readonly problem?: string;
  readonly milliseconds: number;
}
