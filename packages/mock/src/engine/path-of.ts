import type { CallRequest } from "../request/call-request.ts";

const sessionPrefix = /^\/_session\/[^/]+/;

/** The path without query and session prefix. */
export function pathOf(request: Pick<CallRequest, "url">): string {
  const start = request.url.indexOf("/", 8);
  const query = request.url.indexOf("?", start);
  const path = request.url.slice(start, query === -1 ? undefined : query);
  return path.startsWith("/_session/") ? path.replace(sessionPrefix, "") || "/" : path;
}
