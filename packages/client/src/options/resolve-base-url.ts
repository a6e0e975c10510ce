import { ConfigurationError } from "../errors/configuration-error.ts";

/** The base URL without a trailing slash, refused where calls would go astray. */
export function resolveBaseUrl(baseUrl: string | URL | undefined, pathPrefix: string): string {
  if (!baseUrl) throw new ConfigurationError("Set baseUrl or PREDGATE_BASE_URL to your gateway's address.");
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  // Not quoted in the message: it may hold a password.
  if (!url?.protocol.startsWith("http") || url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(
      'baseUrl must be like "https://gateway.example", without user, query or fragment.',
    );
  }
  const base = url.origin + url.pathname.replace(/\/+$/, "");
  const extra = [`${pathPrefix}/v1`, pathPrefix, "/v1"].find((end) => end && base.endsWith(end));
  if (extra) {
    throw new ConfigurationError(
      `baseUrl must not end in "${extra}", which is added to it. Set pathPrefix if it differs.`,
    );
  }
  return base;
}
