import { type ClientOptions, createClient } from "@predgate/client";
import type { Context, Scene } from "./model.ts";

/** The key that must never be seen anywhere but in requests to the gateway. */
export const key = "contract-key-7f3a";

/** A client of the scene's gateway, whose waits are short. */
export function clientOf(scene: Scene, { isBrowser }: Context, options: ClientOptions = {}) {
  return createClient({
    baseUrl: scene.baseUrl,
    apiKey: key,
    dangerouslyAllowBrowser: isBrowser,
    timeout: 10_000,
    retry: { attempts: 3, baseDelay: 10, maxDelay: 3_000 },
    poll: { interval: 10, maxInterval: 20 },
    ...options,
  });
}
