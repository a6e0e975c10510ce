import type { PredgateError } from "../errors/predgate-error.ts";
import type { ModelEntry } from "../generated/model-entry.gen.ts";
import type { Hooks } from "../hooks/hooks.ts";
import type { RetryPolicy } from "../retry/retry-policy.ts";
import type { Logger, PollOptions } from "./client-options.ts";

/** The options, resolved once: nothing is optional inside. Never handed to users, for it leads to the key. */
export interface Settings {
  readonly key: () => Promise<string>;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** The base URL with the prefix: paths such as `/v1/predictions` are appended to it. */
  readonly apiUrl: string;
  /** Whether the gateway is Replicate itself (no prefix). */
  readonly isReplicate: boolean;
  readonly fetch: typeof globalThis.fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly retry: RetryPolicy;
  readonly poll: PollOptions;
  readonly validate: "off" | "warn" | "error";
  readonly logger: Logger;
  readonly hooks: Hooks;
  /** The models that were given, or the whole registry, loaded on first use. */
  readonly models: () => Promise<readonly ModelEntry[]>;
  /** Work that goes on after its caller was answered, such as the cancel after an abort. */
  readonly background: Set<Promise<void>>;
  /** What went wrong in it, newest first, until somebody asks. */
  readonly failures: PredgateError[];
}
