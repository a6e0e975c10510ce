import { ConfigurationError } from "../errors/configuration-error.ts";
import type { ClientOptions } from "./client-options.ts";
import { environmentVariable, isBrowser } from "./environment.ts";

/** A function that gives the key, fit for a header. The key stays in its closure, out of reach of `inspect`. */
export function resolveKey({ apiKey, dangerouslyAllowBrowser }: ClientOptions): () => Promise<string> {
  const source = apiKey ?? environmentVariable("PREDGATE_API_KEY");
  if (!source) {
    throw new ConfigurationError(
      "No API key. Set the apiKey option or PREDGATE_API_KEY to your gateway's key.",
    );
  }
  if (isBrowser() && !dangerouslyAllowBrowser) {
    throw new ConfigurationError(
      "In a browser every visitor can read the key. Call from your server, or set dangerouslyAllowBrowser: true.",
    );
  }
  if (typeof source === "string") {
    const key = checkKey(source);
    return async () => key;
  }
  return async () => checkKey(await source());
}

function checkKey(given: unknown): string {
  // Keys come from files and prompts: a line end or a copied "Bearer " is common. Anything else that a header cannot
  // hold is refused here, since fetch would quote the whole value in its message.
  const key = typeof given === "string" ? given.trim().replace(/^Bearer\s+/i, "") : "";
  if (!/^[!-~]+$/.test(key)) {
    throw new ConfigurationError("apiKey must be a text of printable ASCII characters without spaces.");
  }
  return key;
}
