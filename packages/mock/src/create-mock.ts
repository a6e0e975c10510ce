import bundled from "@predgate/client/openapi.json" with { type: "json" };
import { addCrossOrigin, preflight } from "./engine/cross-origin.ts";
import { standardLimits } from "./engine/limits.ts";
import { makeClock } from "./engine/make-clock.ts";
import { makeEngine } from "./engine/make-engine.ts";
import { modeAsked, readMode } from "./engine/read-mode.ts";
import { RoutedCall } from "./engine/routed-call.ts";
import { sessionOf } from "./engine/session-of.ts";
import { Sessions } from "./engine/sessions.ts";
import { makeWorld } from "./engine/world.ts";
import { breakOffWith, ConnectionDropped, fetchFailed } from "./faults/connection-dropped.ts";
import { profilesOf } from "./faults/named.ts";
import type { ClientOptions, Connection, Mock, MockSession } from "./mock.ts";
import type { ClockOption, MockOptions } from "./options.ts";
import { type Answer, problem, toResponse } from "./request/answer.ts";
import type { CallRequest } from "./request/call-request.ts";
import { checkOptions } from "./settings/check-options.ts";
import { memoryStore } from "./state/memory-store.ts";

/** How many sessions are kept. */
const mostSessions = 1000;

/** Makes a mock. Needs no port; each is a world of its own. Throws TypeError on options it cannot use. */
export function createMock(options: MockOptions = {}): Mock {
  checkOptions(options);
  const baseUrl = (options.baseUrl ?? "http://mock.predgate.test").replace(/\/+$/, "");
  const faults = profilesOf(options.faults);
  const validate = readMode(options.validate) ?? "enforce";
  makeClock(options).stop();
  const sessions = new Sessions({
    limit: mostSessions,
    make: (session) =>
      makeWorld({
        session,
        seed: `${options.seed ?? 1}`,
        clock: makeClock(options),
        store: options.store?.(session) ?? memoryStore(),
        limits: options.limits ?? standardLimits,
        faults,
        webhooks: options.webhooks ?? {},
        describe: engine.describe,
      }),
  });
  const engine = makeEngine({
    document: options.spec ?? bundled,
    key: options.key,
    validate,
    renderers: options.renderers ?? [],
    sessions: () => sessions,
    onViolation: options.onViolation ?? (() => {}),
  });

  const answer = (given: {
    request: CallRequest;
    named?: string | undefined;
    connection?: Connection | undefined;
  }): Response | Promise<Response> => {
    const { request, named, connection } = given;
    const send = connection?.send ?? toResponse;
    const cross = request.url.includes("/_mock") ? null : request.headers.get("origin");
    if (cross !== null && request.method === "OPTIONS") return send(preflight(request));
    const session = named === undefined ? sessionOf(request) : { name: named, prefix: "" };
    const word = request.headers.get("mock-validate");
    const asked = word === null ? { mode: validate } : modeAsked(word);
    if ("problem" in asked) return send(problem(asked.problem));
    const { mode } = asked;
    const origin = originOf(request.url) + session.prefix;
    const world = sessions.of(session.name);
    const respond = cross === null ? send : (ready: Answer) => send(addCrossOrigin(ready));
    const breakOff = breakOffWith(connection?.drop);
    const call = new RoutedCall({ request, engine, world, origin, mode, respond, breakOff });
    // Hono reads no more of a request than its method and its URL.
    return engine.router.fetch(request as Request, call);
  };

  const inProcess = (named: string | undefined): MockSession["fetch"] => {
    return async (input, init) => {
      const request =
        input instanceof Request && init === undefined
          ? input
          : new Request(typeof input === "string" ? new URL(input, baseUrl) : input, init);
      // Most calls bring no signal, and a Request makes one only when it is asked for.
      const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
      signal?.throwIfAborted();
      try {
        const work = Promise.resolve(answer({ request, named }));
        return await (signal === undefined ? work : untilAborted({ work, signal }));
      } catch (error) {
        throw error instanceof ConnectionDropped ? fetchFailed(error.moment) : error;
      }
    };
  };

  const sessionNamed = (name: string): MockSession => {
    const world = () => sessions.of(name);
    const fetch = inProcess(name === "" ? undefined : name);
    return {
      fetch,
      get clientOptions() {
        const { basePaths, prefixes } = engine.api;
        const prefix = prefixes[0] === undefined ? undefined : (basePaths[0] ?? "") + prefixes[0];
        return {
          apiKey: options.key ?? "mock-key",
          baseUrl,
          fetch,
          poll: pollFor(options.clock ?? "stepping"),
          ...(prefix?.endsWith("/v1") ? { pathPrefix: prefix.slice(0, -"/v1".length) } : {}),
        };
      },
      clock: {
        now: () => world().clock.now(),
        advance: (duration) => engine.advance({ world: world(), duration }),
        runUntilIdle: () => engine.runUntilIdle(world()),
      },
      journal: {
        calls: (filter) => world().journal.calls(filter),
        unmatched: () => world().journal.unmatched(),
        clear: () => world().journal.clear(),
      },
      faults: {
        active: () => world().faults.profiles,
        set: (wanted) => world().faults.set(profilesOf(wanted)),
      },
      webhooks: {
        get secret() {
          return world().courier.secret;
        },
        deliveries: () => world().courier.deliveries,
        resend: (id) => world().courier.resend(id),
      },
      snapshot: () => engine.snapshot(world()),
      restore: (snapshot) => engine.restore({ world: world(), snapshot }),
      reset: () => engine.reset(world()),
    };
  };

  return {
    ...sessionNamed(""),
    session: sessionNamed,
    reload: engine.reload,
    handle: async (request, connection) => {
      try {
        return await answer({ request, connection });
      } catch (error) {
        if (!(error instanceof ConnectionDropped)) throw error;
        connection.drop();
        return undefined;
      }
    },
    close: () => sessions.stop(),
  };
}

/** Kept, for predictions remember theirs, and a piece of a URL would keep the whole URL. */
let lastOrigin = "";

function originOf(url: string): string {
  const end = url.indexOf("/", 8);
  if (end !== lastOrigin.length || !url.startsWith(lastOrigin)) lastOrigin = url.slice(0, end);
  return lastOrigin;
}

/** What the client's usual half a second is on a clock; where calls move time it need not wait at all. */
function pollFor(clock: ClockOption): ClientOptions["poll"] {
  const speed = clock === "real" ? 1 : typeof clock === "object" ? clock.speed : Number.POSITIVE_INFINITY;
  return { interval: Math.max(10, 500 / speed), maxInterval: Math.max(10, 5000 / speed) };
}

/** A `fetch` rejects as soon as its signal aborts, whatever the other side still does. */
function untilAborted(wait: { work: Promise<Response>; signal: AbortSignal }): Promise<Response> {
  const { work, signal } = wait;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
