import type { Settings } from "../options/settings.ts";
import type { RawClient } from "./raw-client.ts";

const methods = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
  "request",
  "use",
  "eject",
] as const;

/** Loads openapi-fetch on the first call. Calls keep their order, so a `use` before a `GET` counts for it. */
export function createRawClient(settings: Settings): RawClient {
  let loaded: Promise<RawClient> | undefined;
  const load = () => {
    loaded ??= import("./load-raw-client.ts").then(({ loadRawClient }) => loadRawClient(settings));
    return loaded;
  };
  const call =
    (method: (typeof methods)[number]) =>
    async (...given: unknown[]) =>
      ((await load())[method] as (...given: unknown[]) => unknown)(...given);
  return Object.fromEntries(methods.map((method) => [method, call(method)])) as unknown as RawClient;
}
