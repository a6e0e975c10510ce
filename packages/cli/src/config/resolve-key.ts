import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { keyStore } from "./key-store.ts";
import type { Config } from "./resolve-config.ts";

export interface ResolvedKey {
  readonly value: string;
  readonly source: string;
}

/** The key to use: flag, environment, then the one stored for this profile and this gateway. */
export function resolveKey(
  given: { readonly flag: string | undefined; readonly config: Config },
  context: Context,
): ResolvedKey | undefined {
  if (given.flag !== undefined) return { value: given.flag, source: "--api-key" };
  const variable = context.environment.PREDGATE_API_KEY;
  if (variable !== undefined && variable !== "") return { value: variable, source: "PREDGATE_API_KEY" };
  const store = keyStore(given.config.paths.keys);
  const stored = store.get(given.config.profile);
  if (stored === undefined) return undefined;
  const baseUrl = given.config.get("base_url");
  if (baseUrl !== undefined) {
    const origin = new URL(baseUrl.value).origin;
    const allowed = stored.origin === undefined ? baseUrl.layer !== "project" : stored.origin === origin;
    if (!allowed) throw foreignKey({ stored: stored.origin, origin, source: baseUrl.source });
  }
  return { value: stored.apiKey, source: `${store.path} (profile ${given.config.profile})` };
}

function foreignKey(given: {
  readonly stored: string | undefined;
  readonly origin: string;
  readonly source: string;
}) {
  const owner = given.stored ?? "no gateway in particular";
  return new CliError({
    code: "key_of_another_gateway",
    exitCode: exitCodes.authentication,
    sentence: {
      en: `The stored key is for ${owner}; the base URL ${given.origin} comes from ${given.source}, so it was not sent there.`,
      zh: `保存的密钥属于 ${given.stored ?? "未指定的网关"}；base URL ${given.origin} 来自 ${given.source}，因此未发送。`,
    },
    remedy: {
      en: `If you trust that gateway: predgate auth login --base-url ${given.origin}, perhaps with a --profile of its own.`,
      zh: `如信任该网关：predgate auth login --base-url ${given.origin}，也可另设 --profile。`,
    },
  });
}
