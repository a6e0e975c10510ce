import { notify } from "../hooks/notify.ts";
import type { Settings } from "../options/settings.ts";
import { decideRetry } from "../retry/decide-retry.ts";
import type { GatewayRequest, Outcome } from "./gateway-request.ts";
import { sleep } from "./sleep.ts";
import { tryOnce } from "./try-once.ts";
import { untilAborted } from "./until-aborted.ts";

/** Sends a request as often as the retry policy allows, and gives the last outcome. */
export async function send(settings: Settings, request: GatewayRequest): Promise<Outcome> {
  const { abandon, signal, method, path, repeatable } = request;
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    request.onTry?.();
    const trying = tryOnce(settings, abandon ? { ...request, signal: undefined } : request, attempt);
    const result = await untilAborted(trying, signal).catch((error) => {
      if (signal?.aborted) abandon?.(trying);
      throw error;
    });
    const delay = decideRetry({ result, repeatable, attempt, policy: settings.retry, random: Math.random() });
    if (delay === undefined) return result;
    const { status, error } = result;
    notify(settings, "onRetry", { method, url: settings.apiUrl + path, attempt, delay, status, error });
    await sleep(delay, signal);
  }
}
