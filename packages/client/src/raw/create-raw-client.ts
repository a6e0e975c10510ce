import type { Settings } from "../options/settings.ts";
import type { RawClient } from "./raw-client.ts";

/** Loads openapi-fetch on the first call. Calls keep their order, so a `use` before a `GET` counts for it. */
export function createRawClient(settings: Settings): RawClient {
  let loaded: Promise<RawClient> | undefined;
  const load = async () => (await import("./load-raw-client.ts")).loadRawClient(settings);
  return new Proxy({} as RawClient, {
    get: (target, method) =>
      /^([A-Z]+|request|use|eject)$/.test(String(method))
        ? async (...given: unknown[]) => {
            loaded ??= load();
            return (await loaded)[method as "use"](...(given as []));
          }
        : target[method as "use"],
  });
}
