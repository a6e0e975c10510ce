import bundled from "@predgate/client/openapi.json" with { type: "json" };
import type { Clock } from "./clock/model.ts";
import { standardLimits } from "./engine/limits.ts";
import { makeClock } from "./engine/make-clock.ts";
import { makeEngine } from "./engine/make-engine.ts";
import { buildRouter } from "./engine/router.ts";
import { makeWorld, type World } from "./engine/world.ts";
import { builtInRenderers } from "./media/renderers.ts";
import type { MockOptions } from "./options.ts";
import { memoryStore } from "./state/memory-store.ts";

/** A prediction gateway in this process. */
export interface Mock {
  /** Answers a request as the gateway would. A path alone is taken relative to the mock's base URL. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** What `createClient` of `@predgate/client` needs to talk to this mock. */
  readonly clientOptions: {
    readonly apiKey: string;
    readonly baseUrl: string;
    readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  };
  /** The time that this mock lives in. */
  readonly clock: Pick<Clock, "now" | "advance">;
  /** Stops everything that is still set to happen. */
  readonly close: () => void;
}

/** Makes a mock. Needs no port; each is a world of its own. Throws TypeError on options it cannot use. */
export function createMock(options: MockOptions = {}): Mock {
  const baseUrl = (options.baseUrl ?? "http://mock.predgate.test").replace(/\/+$/, "");
  const validate = options.validate ?? "enforce";
  const engine = makeEngine({
    document: options.spec ?? bundled,
    key: options.key,
    validate,
    renderers: [...(options.renderers ?? []), ...builtInRenderers()],
  });
  const world: World = makeWorld({
    session: "",
    seed: `${options.seed ?? 1}`,
    clock: makeClock(options.clock ?? "stepping"),
    store: options.store?.() ?? memoryStore(),
    limits: standardLimits,
  });
  const router = buildRouter(engine.api);
  const fetch = async (input: Request | string | URL, init?: RequestInit): Promise<Response> => {
    const request =
      input instanceof Request && init === undefined
        ? input
        : new Request(typeof input === "string" ? new URL(input, baseUrl) : input, init);
    const origin = request.url.slice(0, request.url.indexOf("/", 8));
    return router.fetch(request, { engine, world, origin, mode: validate });
  };
  return {
    fetch,
    clientOptions: { apiKey: options.key ?? "mock-key", baseUrl, fetch },
    clock: world.clock,
    close: () => world.clock.stop(),
  };
}
