import { ConfigurationError } from "../errors/configuration-error.ts";
import { modelLookup } from "../models/model-lookup.ts";
import { version } from "../version.ts";
import type { ClientOptions } from "./client-options.ts";
import { environmentVariable, isBrowser } from "./environment.ts";
import { resolveBaseUrl } from "./resolve-base-url.ts";
import { resolveKey } from "./resolve-key.ts";
import type { Settings } from "./settings.ts";

/** Fills what was left out and refuses what cannot work, before anything is sent. */
export function resolveOptions(options: ClientOptions): Settings {
  const {
    fetch = (input, init) => globalThis.fetch(input, init),
    timeout = 60_000,
    validate = "warn",
    logger = console,
    userAgent = `predgate-client/${version}`,
  } = options;
  const retry = { attempts: 4, baseDelay: 500, maxDelay: 30_000, ...defined(options.retry) };
  const poll = { interval: 500, maxInterval: 5_000, ...defined(options.poll) };
  for (const [name, value, least] of [
    ["timeout", timeout, 1],
    ["retry.attempts", retry.attempts, 1],
    ["retry.baseDelay", retry.baseDelay, 0],
    ["retry.maxDelay", retry.maxDelay, 0],
    ["poll.interval", poll.interval, 0],
    ["poll.maxInterval", poll.maxInterval, 0],
  ] as const) {
    if (!(typeof value === "number" && value >= least)) {
      throw new ConfigurationError(`${name} must be a number of at least ${least}; it is ${String(value)}.`);
    }
  }
  if (!["off", "warn", "error"].includes(validate)) {
    throw new ConfigurationError(
      `validate must be "off", "warn" or "error"; it is ${JSON.stringify(validate)}.`,
    );
  }
  const pathPrefix = (options.pathPrefix ?? "/replicate").replace(/^\/*(?=[^/])/, "/").replace(/\/+$/, "");
  const baseUrl = resolveBaseUrl(options.baseUrl ?? environmentVariable("PREDGATE_BASE_URL"), pathPrefix);
  return {
    key: resolveKey(options),
    baseUrl,
    apiUrl: baseUrl + pathPrefix,
    isReplicate: !pathPrefix,
    fetch,
    // A browser sets its own, and asks the gateway's leave for a foreign one.
    headers: { ...(!isBrowser() && { "user-agent": userAgent }), ...options.headers },
    timeout,
    retry,
    poll,
    validate,
    logger,
    hooks: { onRequest: options.onRequest, onResponse: options.onResponse, onRetry: options.onRetry },
    ...modelLookup(options.models),
    background: new Set(),
  };
}

function defined<Values extends object>(values: Values | undefined): Partial<Values> {
  return Object.fromEntries(
    Object.entries(values ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<Values>;
}
