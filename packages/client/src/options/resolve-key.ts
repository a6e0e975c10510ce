import { ConfigurationError } from "../errors/configuration-error.ts";
import type { ClientOptions } from "./client-options.ts";
import { environmentVariable, isBrowser } from "./environment.ts";

/** A function that gives the key, fit for a header. The key stays in its closure, out of reach of `inspect`. */
export function resolveKey({ apiKey, dangerouslyAllowBrowser }: ClientOptions): () => Promise<string> {
  const source = apiKey ?? environmentVariable("PREDGATE_API_KEY");
  if (!source) throw new ConfigurationError("Set apiKey or PREDGATE_API_KEY to your gateway's key.");
  if (isBrowser() && !dangerouslyAllowBrowser) {
    throw new ConfigurationError(
      "A page shows its key to every visitor. Call from a server, or set dangerouslyAllowBrowser.",
    );
  }
  if (typeof source !== "function") checkKey(source);
  return async () => checkKey(typeof source === "function" ? await source() : source);
}

function checkKey(given: unknown): string {
  // Keys come from files and prompts: a line end or a copied "Bearer " is common. Anything else that a header cannot
  // hold is refused here, since fetch would quote the whole value in its message.
  const key = typeof given === "string" ? given.trim().replace(/^Bearer\s+/i, "") : "";
  if (!/^[!-~]+$/.test(key)) throw new ConfigurationError("apiKey must be printable ASCII without spaces.");
  return key;
}
