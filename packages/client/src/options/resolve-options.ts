import { ConfigurationError } from "../errors/configuration-error.ts";
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
    models,
  } = options;
  const { attempts = 4, baseDelay = 500, maxDelay = 30_000 } = options.retry ?? {};
  const { interval = 250, maxInterval = 5_000 } = options.poll ?? {};
  for (const [name, value] of Object.entries({
    timeout,
    attempts,
    baseDelay,
    maxDelay,
    interval,
    maxInterval,
  })) {
    if (!(value >= (/^[at]/.test(name) ? 1 : 0)))
      throw new ConfigurationError(`${name} must be a positive number, not ${value}.`);
  }
  for (const [name, value] of Object.entries({
    fetch,
    "logger.warn": logger?.warn,
    "logger.error": logger?.error,
  })) {
    if (typeof value !== "function")
      throw new ConfigurationError(`${name} must be a function, not ${value}.`);
  }
  if (!/^(off|warn|error)$/.test(validate)) {
    throw new ConfigurationError(`validate must be "off", "warn" or "error", not ${validate}.`);
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
    retry: { attempts, baseDelay, maxDelay },
    poll: { interval, maxInterval },
    validate,
    logger,
    hooks: { ...options },
    models: async () => models ?? Object.values((await import("../generated/registry.gen.ts")).registry),
    background: new Set(),
    failures: [],
  };
}
