const plainHost = /^[a-z0-9._-]+(?::\d+)?$/;
/** Letters that `URL` leaves as they are. */
const plainTarget = /^\/[\w\-.~!$&()*+,;=:@%/?]*$/;

/** The absolute URL that a request line and a Host header mean, or undefined when they mean none. */
export function incomingUrl(from: { host: string; target: string }): string | undefined {
  const { host, target } = from;
  // Reading a URL costs as much as the rest of a request, and nearly all come out as they went in.
  if (plainHost.test(host) && plainTarget.test(target) && !target.includes("/."))
    return `http://${host}${target}`;
  const absolute = /^https?:\/\//.test(target);
  if (!absolute && (host === "" || !target.startsWith("/") || /^[^?]*\\/.test(target))) return undefined;
  // A host with a path, a user or the like in it is none.
  if (!absolute && /[\s/?#@\\]/.test(host)) return undefined;
  const url = absolute ? target : `http://${host}${target}`;
  return URL.canParse(url) ? new URL(url).href : undefined;
}
