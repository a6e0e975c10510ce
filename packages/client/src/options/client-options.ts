import type { ModelEntry } from "../generated/model-entry.gen.ts";
import type { Hooks } from "../hooks/hooks.ts";
import type { RetryPolicy } from "../retry/retry-policy.ts";

/** Where warnings and background failures go. `console` is one. */
export interface Logger {
  warn(message: string): void;
  error(message: string): void;
}

/** How often a prediction is asked after. */
export interface PollOptions {
  /** Milliseconds before the first poll. Default 250. */
  readonly interval: number;
  /** Milliseconds between polls at most: each wait is a quarter longer than the one before. Default 5000. */
  readonly maxInterval: number;
}

/**
 * Options of `createClient`. All times are in milliseconds.
 *
 * @example
 * createClient({ apiKey: "…", baseUrl: "https://gateway.example", retry: { attempts: 2 } })
 */
export interface ClientOptions extends Hooks {
  /**
   * The gateway's key, or a function that gives it, asked before each try.
   * Default: the environment variable `PREDGATE_API_KEY`.
   */
  readonly apiKey?: string | (() => string | Promise<string>) | undefined;
  /**
   * Address of the gateway, without the prefix: `https://gateway.example`.
   * Default: the environment variable `PREDGATE_BASE_URL`.
   */
  readonly baseUrl?: string | URL | undefined;
  /** What stands between `baseUrl` and `/v1`. Default `/replicate`; `""` drives Replicate itself. */
  readonly pathPrefix?: string | undefined;
  /** What sends requests. It must not send a POST twice by itself. Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Headers for each request to the gateway; the key's own header cannot be overridden. Default none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds for one try, its body included. A `wait` is added to it. Default 60000. */
  readonly timeout?: number | undefined;
  /** How often and how patiently to try again. Default `{ attempts: 4, baseDelay: 500, maxDelay: 30000 }`. */
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** How often to ask after a prediction. Default `{ interval: 250, maxInterval: 5000 }`. */
  readonly poll?: Partial<PollOptions> | undefined;
  /**
   * What to do about an input that a known model's schema does not allow: nothing, warn, or throw an
   * InputValidationError before anything is sent. Default `"warn"`. The validator is loaded on first use.
   */
  readonly validate?: "off" | "warn" | "error" | undefined;
  /** Where warnings and background failures go. Default `console`. */
  readonly logger?: Logger | undefined;
  /** `User-Agent` header, outside browsers. Default `predgate-client/<version>`. */
  readonly userAgent?: string | undefined;
  /**
   * The models to know, from `@predgate/client/models`, so that a bundle holds no others.
   * Default: all that the document describes, loaded on first use.
   */
  readonly models?: readonly ModelEntry[] | undefined;
  /**
   * Lets a browser hold the key, where every visitor can read it. For keys made for that, or pages only you open.
   * Default false: `createClient` refuses a key in a browser.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
