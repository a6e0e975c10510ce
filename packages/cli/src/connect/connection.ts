import type { Client } from "@predgate/client";
import type { Config } from "../config/resolve-config.ts";
import { resolveConfig } from "../config/resolve-config.ts";
import { resolveKey } from "../config/resolve-key.ts";
import type { Kit } from "../define/kit.ts";
import { CliError } from "../errors/cli-error.ts";
import { usageError } from "../errors/usage-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { configFlags } from "./config-flags.ts";
import { embeddedMock } from "./embedded-mock.ts";
import { namesProxy, proxyFetch } from "./proxy-fetch.ts";
import { verboseHooks } from "./verbose-hooks.ts";

/** A gateway, and how to talk to it. */
export interface Connection {
  readonly baseUrl: string;
  readonly pathPrefix: string;
  /** Undefined only before a key is asked for, by `auth login`. */
  readonly apiKey: string;
  readonly fetch: typeof globalThis.fetch;
  readonly embedded: boolean;
  readonly config: Config;
  /** A client for it; options stand over the usual ones. */
  readonly client: (options?: ClientChoices) => Promise<Client>;
  /** Ends what the connection keeps running. */
  readonly close: () => void;
}

export interface ClientChoices {
  readonly attempts?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Where to, with which key. Throws an error that names the flag, variable or command that gives what is missing.
 * `anotherMock`: an embedded mock must not repeat the ids of an earlier one, whatever its seed.
 */
export async function connect(
  kit: Kit,
  given: { readonly anotherMock: boolean } = { anotherMock: false },
): Promise<Connection> {
  const { shared, context } = kit;
  const config = resolveConfig(context, configFlags(shared));
  if (shared.mock) {
    const mock = await embeddedMock(kit, { another: given.anotherMock });
    return connection({
      kit,
      config,
      baseUrl: mock.baseUrl,
      pathPrefix: "/replicate",
      apiKey: mock.apiKey,
      fetch: mock.fetch,
      close: mock.close,
      embedded: true,
      pollInterval: 40,
    });
  }
  const baseUrl = config.get("base_url")?.value;
  if (baseUrl === undefined) throw missingBaseUrl();
  const key = resolveKey({ flag: shared.apiKey, config }, context);
  if (key === undefined) throw missingKey();
  return connection({
    kit,
    config,
    baseUrl,
    pathPrefix: config.get("path_prefix")?.value ?? "/replicate",
    apiKey: key.value,
    fetch: await outsideFetch(kit),
    close: () => {},
    embedded: false,
    pollInterval: undefined,
  });
}

/** The fetch for the world outside: through a proxy where the environment names one. */
export async function outsideFetch(kit: Kit): Promise<typeof globalThis.fetch> {
  return namesProxy(kit.context.environment) ? proxyFetch(kit.context.environment) : globalThis.fetch;
}

function connection(given: {
  readonly kit: Kit;
  readonly config: Config;
  readonly baseUrl: string;
  readonly pathPrefix: string;
  readonly apiKey: string;
  readonly fetch: typeof globalThis.fetch;
  readonly close: () => void;
  readonly embedded: boolean;
  readonly pollInterval: number | undefined;
}): Connection {
  const { kit, pollInterval, ...rest } = given;
  return {
    ...rest,
    client: async (choices = {}) => {
      const { createClient } = await import("@predgate/client");
      return createClient({
        apiKey: given.apiKey,
        baseUrl: given.baseUrl,
        pathPrefix: given.pathPrefix,
        fetch: choices.fetch ?? given.fetch,
        // Inputs were checked here already, in the words of the command line.
        validate: "off",
        ...(choices.attempts === undefined ? {} : { retry: { attempts: choices.attempts } }),
        ...(pollInterval === undefined
          ? {}
          : { poll: { interval: pollInterval, maxInterval: pollInterval * 5 } }),
        ...(kit.shared.verbose ? verboseHooks(kit) : {}),
      });
    },
  };
}

export function missingBaseUrl(): CliError {
  return usageError({
    code: "missing_base_url",
    sentence: { en: "No gateway is configured.", zh: "尚未配置网关。" },
    remedy: {
      en: "Give --base-url URL, set PREDGATE_BASE_URL, or run `predgate config set base_url URL`. --mock needs none.",
      zh: "请给出 --base-url URL、设置 PREDGATE_BASE_URL，或运行 `predgate config set base_url URL`。--mock 无需网关。",
    },
  });
}

export function missingKey(): CliError {
  return new CliError({
    code: "missing_key",
    exitCode: exitCodes.authentication,
    sentence: { en: "There is no key for this gateway.", zh: "没有此网关的密钥。" },
    remedy: {
      en: "Run `predgate auth login`, or set PREDGATE_API_KEY. --mock needs none.",
      zh: "请运行 `predgate auth login` 或设置 PREDGATE_API_KEY。--mock 无需密钥。",
    },
  });
}
