import { ConfigurationError } from "../errors/configuration-error.ts";

/** The base URL without a trailing slash, refused where calls would go astray. */
export function resolveBaseUrl(given: string | URL | undefined, pathPrefix: string): string {
  if (!given) throw new ConfigurationError("Set baseUrl or PREDGATE_BASE_URL to your gateway's address.");
  const [, base = ""] = /^(https?:\/\/[^@?#]+?)\/*$/i.exec(String(given)) ?? [];
  // Not quoted in the message: it may hold a password.
  if (!URL.canParse(base)) {
    throw new ConfigurationError(
      'baseUrl must be like "https://gateway.example", without user, query or fragment.',
    );
  }
  const extra = [`${pathPrefix}/v1`, pathPrefix, "/v1"].find((end) => end && base.endsWith(end));
  if (extra)
    throw new ConfigurationError(`baseUrl must end before "${extra}", which is added to it; see pathPrefix.`);
  // As requests name it: host in lower case, no default port.
  const { origin, pathname } = new URL(base);
  return origin + pathname.replace(/\/+$/, "");
}
