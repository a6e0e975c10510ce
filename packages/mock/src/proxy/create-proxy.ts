import bundled from "@predgate/client/openapi.json" with { type: "json" };
import type { OpenApiDocument } from "../document/model.ts";
import { readApi } from "../document/read-api.ts";
import { validatorsOf } from "../request/validators.ts";
import type { CountedDrift, Drift } from "./drift/drift.ts";
import { driftLog } from "./drift/drift-log.ts";
import { inspect } from "./drift/inspect.ts";
import type { Captured } from "./forward/capture.ts";
import { type Forwarded, forward } from "./forward/forward.ts";
import type { Exchange } from "./model.ts";
import { contentOf } from "./record/content-of.ts";
import { type Replay, replay } from "./record/replay.ts";
import { scrubber } from "./record/scrub.ts";
import { upstreamUrl } from "./upstream-url.ts";

export interface ProxyOptions {
  /** The gateway's base URL. Needed unless `replay` is given. */
  readonly upstream?: string | undefined;
  /** A parsed OpenAPI 3.x document. Default: the one bundled with `@predgate/client`. */
  readonly spec?: OpenApiDocument | undefined;
  /** How the gateway is reached. Default: the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Calls to answer from, instead of a gateway. */
  readonly replay?: readonly Exchange[] | undefined;
  /** Bytes of a body that are kept and checked; larger ones pass through unread. Default 1 MiB. */
  readonly limit?: number | undefined;
  /** Told of every call once its answer has gone, with what it brought to light for the first time. */
  readonly onExchange?:
    | ((seen: { exchange: Exchange; drift: readonly Drift[]; fresh: readonly Drift[] }) => void)
    | undefined;
}

/** Stands between a client and a gateway, changes nothing, and notes where the gateway leaves the document. */
export interface GatewayProxy {
  /**
   * Rejects when the gateway's connection breaks, as a call to the gateway itself would; when it breaks within a body,
   * calls `drop`, or without one lets the body fail.
   */
  readonly fetch: (request: Request, connection?: { readonly drop: () => void }) => Promise<Response>;
  /** Everything noted so far. Waits for calls whose answers have gone but are not checked yet. */
  readonly drift: () => Promise<readonly CountedDrift[]>;
  /** Calls checked so far. */
  readonly calls: () => number;
}

/** Throws TypeError when there is neither a usable upstream nor a record to replay. */
export function createProxy(options: ProxyOptions): GatewayProxy {
  const reach =
    options.replay === undefined
      ? {
          upstream: upstreamUrl(options.upstream),
          fetch: options.fetch ?? ((request: Request) => fetch(request)),
        }
      : { upstream: new URL("http://recorded.invalid"), fetch: answerFromRecord(replay(options.replay)) };
  const document = options.spec ?? bundled;
  const api = readApi(document);
  const validators = validatorsOf(document);
  const log = driftLog();
  const checking = new Set<Promise<void>>();
  const limit = options.limit ?? 1024 * 1024;
  let calls = 0;

  const fetchFrom: GatewayProxy["fetch"] = async (request, connection) => {
    const started = Date.now();
    try {
      return note({
        request,
        started,
        reached: await forward({ request, limit, drop: connection?.drop, ...reach }),
      });
    } catch (cause) {
      if (request.signal.aborted || !isUnreachable(cause)) throw cause;
      return unreachable({ upstream: reach.upstream, cause });
    }
  };

  const note = ({
    request,
    reached,
    started,
  }: {
    request: Request;
    reached: Forwarded;
    started: number;
  }): Response => {
    const checked = (async () => {
      const exchange = await exchangeOf({ request, reached, started });
      calls++;
      const drift = await inspect({ exchange, api, validators });
      const fresh = log.add({ drift, at: exchange.at });
      options.onExchange?.({ exchange, drift, fresh });
    })();
    checking.add(checked);
    checked.finally(() => checking.delete(checked)).catch(() => undefined);
    return reached.response;
  };

  return {
    fetch: fetchFrom,
    calls: () => calls,
    drift: async () => {
      await Promise.all(checking);
      return log.entries;
    },
  };
}

/** Recorded targets and bodies are without keys, so a call is looked up without its own. */
function answerFromRecord(record: Replay): (request: Request) => Promise<Response> {
  return async (request) => {
    const scrub = scrubber(request.headers);
    const { pathname, search } = new URL(request.url);
    const body = scrub.text(await request.text());
    return record.answer({ method: request.method, target: scrub.target(pathname + search), body });
  };
}

/** What is known of a body that nobody had read when the answer had gone. */
const leftUnread = (): Promise<Captured> =>
  new Promise((resolve) => setTimeout(() => resolve({ bytes: undefined, size: 0, whole: false }), 0));

async function exchangeOf({
  request,
  reached,
  started,
}: {
  request: Request;
  reached: Forwarded;
  started: number;
}): Promise<Exchange> {
  const came = await reached.came;
  // A gateway may refuse a call without reading what was sent.
  const sent = await Promise.race([reached.sent, leftUnread()]);
  const scrub = scrubber(request.headers);
  const { pathname, search } = new URL(request.url);
  const { response } = reached;
  return {
    at: new Date(started).toISOString(),
    method: request.method,
    target: scrub.target(pathname + search),
    request: {
      headers: scrub.headers(reached.headers),
      body: contentOf({
        captured: sent,
        contentType: request.headers.get("content-type"),
        scrub: scrub.text,
      }),
    },
    response: {
      status: response.status,
      headers: scrub.headers(response.headers),
      body: contentOf({
        captured: came,
        contentType: response.headers.get("content-type"),
        scrub: scrub.text,
      }),
    },
    milliseconds: Date.now() - started,
  };
}

/** Failures before a connection stood. Any later one is passed on as what it is: a connection that broke. */
const beforeConnection =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|.*CERT.*|ERR_SSL_.*)$/u;

function isUnreachable(cause: unknown): boolean {
  const inner = cause instanceof Error ? cause.cause : undefined;
  if (!(inner instanceof Error)) return false;
  // What fetch itself refuses, such as a port it never connects to, has no code.
  const code = "code" in inner ? String(inner.code) : undefined;
  return code === undefined || beforeConnection.test(code);
}

function unreachable({ upstream, cause }: { upstream: URL; cause: unknown }): Response {
  const inner =
    cause instanceof Error && cause.cause instanceof Error
      ? cause.cause.message
      : cause instanceof Error
        ? cause.message
        : String(cause);
  const detail = `The proxy could not reach ${upstream.origin}: ${inner}.`;
  return new Response(JSON.stringify({ title: "Upstream not reachable", detail, status: 502 }), {
    status: 502,
    headers: { "content-type": "application/problem+json" },
  });
}
