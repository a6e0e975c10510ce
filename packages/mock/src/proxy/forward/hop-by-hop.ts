/** Headers that speak of one connection and never go further (RFC 9110, section 7.6.1). */
const always = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Headers without those of the connection, among them all that `Connection` itself names. */
export function withoutHopByHop(headers: Headers): Headers {
  const named = (headers.get("connection") ?? "").split(",").map((name) => name.trim().toLowerCase());
  const passed = new Headers(headers);
  for (const name of [...always, ...named]) if (name !== "" && isHeaderName(name)) passed.delete(name);
  return passed;
}

function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9a-z-]+$/u.test(name);
}
