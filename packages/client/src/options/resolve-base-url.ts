import { ConfigurationError } from "../errors/configuration-error.ts";

/** The base URL without a trailing slash, refused where a call would go astray. */
export function resolveBaseUrl(given: string | URL | undefined, pathPrefix: string): string {
  if (!given) {
    throw new ConfigurationError(
      'No base URL. Set the baseUrl option or PREDGATE_BASE_URL to your gateway, such as "https://gateway.example".',
    );
  }
  const url = URL.canParse(given) ? new URL(given) : undefined;
  // Not quoted in the message: it may hold a password.
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(
      'baseUrl must be an http or https address without user, query or fragment, such as "https://gateway.example".',
    );
  }
  const base = url.origin + url.pathname.replace(/\/+$/, "");
  const extra = [`${pathPrefix}/v1`, pathPrefix, "/v1"].find(
    (end) => end && url.pathname.replace(/\/+$/, "").endsWith(end),
  );
  if (extra) {
    throw new ConfigurationError(
      `baseUrl must not end in ${extra}, which is added to it: write "${base.slice(0, -extra.length)}", and for Replicate itself pathPrefix: "".`,
    );
  }
  return base;
}
