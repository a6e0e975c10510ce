import { type Captured, capture } from "./capture.ts";
import { withoutHopByHop } from "./hop-by-hop.ts";

/** An answer on its way to the caller, and what will have been seen of both bodies once it has gone. */
export interface Forwarded {
  readonly response: Response;
  readonly sent: Promise<Captured>;
  readonly came: Promise<Captured>;
  /** Headers as they went to the gateway. */
  readonly headers: Headers;
}

const nothing: Captured = { bytes: new Uint8Array(), size: 0, whole: true };

/**
 * Sends a call on to the gateway and its answer back. Bodies are streamed both ways; up to `limit` bytes of each are
 * copied on the way. A call is never sent twice.
 */
export async function forward(given: {
  request: Request;
  /** Where the gateway is, with any path that comes before the call's own. */
  upstream: URL;
  fetch: (request: Request) => Promise<Response>;
  limit: number;
  /** Breaks the caller's connection, for when the gateway's breaks half-way. */
  drop?: (() => void) | undefined;
}): Promise<Forwarded> {
  const { request, limit } = given;
  const headers = withoutHopByHop(request.headers);
  headers.delete("host");
  headers.delete("expect");
  // The body is looked at on the way, so it should come as it is; what is packed all the same is unpacked by fetch.
  headers.set("accept-encoding", "identity");
  const outgoing = await bodyOf({ request, limit, headers });
  const response = await given.fetch(
    new Request(targetOf({ request, upstream: given.upstream }), {
      method: request.method,
      headers,
      redirect: "manual",
      signal: request.signal,
      ...(outgoing.body === undefined ? {} : { body: outgoing.body, duplex: "half" }),
    } as RequestInit),
  );
  const answered = withoutHopByHop(response.headers);
  if (answered.has("content-encoding")) {
    answered.delete("content-encoding");
    answered.delete("content-length");
  }
  const init = { status: response.status, statusText: response.statusText, headers: answered };
  if (response.body === null || request.method === "HEAD") {
    return {
      response: new Response(null, init),
      sent: outgoing.seen,
      came: Promise.resolve(nothing),
      headers,
    };
  }
  const { passed, captured } = capture({ body: response.body, limit, drop: given.drop });
  return { response: new Response(passed, init), sent: outgoing.seen, came: captured, headers };
}

/** A body of known, small size is read first, so that it goes on with its length; any other is streamed. */
async function bodyOf({
  request,
  limit,
  headers,
}: {
  request: Request;
  limit: number;
  headers: Headers;
}): Promise<{
  body?: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  seen: Promise<Captured>;
}> {
  if (request.body === null || request.method === "GET" || request.method === "HEAD")
    return { seen: Promise.resolve(nothing) };
  const declared = request.headers.get("content-length");
  if (declared !== null && Number(declared) <= limit) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return { body: bytes, seen: Promise.resolve({ bytes, size: bytes.length, whole: true }) };
  }
  headers.delete("content-length");
  const { passed, captured } = capture({ body: request.body, limit });
  return { body: passed, seen: captured };
}

function targetOf({ request, upstream }: { request: Request; upstream: URL }): URL {
  const { pathname, search } = new URL(request.url);
  const target = new URL(upstream);
  target.pathname = `${upstream.pathname.replace(/\/+$/u, "")}${pathname}`;
  target.search = search;
  return target;
}
