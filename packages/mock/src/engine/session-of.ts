import type { CallRequest } from "../request/call-request.ts";
import { decodeEscapes } from "../text/decode-escapes.ts";

/**
 * The session a request names: with the header `mock-session`, or by a path under `/_session/NAME` for callers
 * that can set no header. URLs in answers to the latter stay under that path.
 */
export function sessionOf(request: CallRequest): { name: string; prefix: string } {
  const header = request.headers.get("mock-session");
  if (header !== null) return { name: header.slice(0, 200), prefix: "" };
  const start = request.url.indexOf("/", 8);
  if (!request.url.startsWith("/_session/", start)) return { name: "", prefix: "" };
  const name = /^\/_session\/([^/?#]+)/.exec(request.url.slice(start))?.[1];
  if (name === undefined) return { name: "", prefix: "" };
  return { name: decodeEscapes(name).slice(0, 200), prefix: `/_session/${name}` };
}
