import { ConfigurationError } from "../errors/configuration-error.ts";

type Named = Readonly<Record<string, string>>;

/** The headers of one try: the options', the request's own over them, and the key over all. */
export function requestHeaders(given: Named, own: Named, key: string): Headers {
  try {
    const headers = new Headers(given);
    for (const [name, value] of Object.entries(own)) headers.set(name, value);
    headers.set("authorization", `Bearer ${key}`);
    return headers;
  } catch {
    // Runtimes quote the whole value, which may be a secret.
    throw new ConfigurationError("headers must be names and values of one line, as HTTP allows them.");
  }
}
