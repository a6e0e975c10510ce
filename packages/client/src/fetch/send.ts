import { notify } from "../hooks/notify.ts";
import type { Settings } from "../options/settings.ts";
import { decideRetry } from "../retry/decide-retry.ts";
import type { GatewayRequest, Outcome } from "./gateway-request.ts";
import { sleep } from "./sleep.ts";
import { tryOnce } from "./try-once.ts";
import { untilAborted } from "./until-aborted.ts";

/** Sends a request as often as the retry policy allows, and gives the last outcome. */
export async function send(settings: Settings, request: GatewayRequest): Promise<Outcome> {
  const { abandon, signal, repeatable, ...rest } = request;
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    request.onTry?.();
    const outcome = await (abandon
      ? detached(tryOnce(settings, { ...rest, repeatable }, attempt), abandon, signal)
      : tryOnce(settings, { ...rest, repeatable, signal }, attempt));
    const delay = decideRetry({
      result: outcome,
      repeatable,
      attempt,
      policy: settings.retry,
      random: Math.random(),
    });
    if (delay === undefined) return outcome;
    notify(settings, "onRetry", {
      method: rest.method,
      url: settings.apiUrl + rest.path,
      attempt,
      delay,
      status: outcome.kind === "answered" ? outcome.status : undefined,
      error: outcome.kind === "answered" ? undefined : outcome.error,
    });
    await sleep(delay, signal);
  }
}

function detached(
  outcome: Promise<Outcome>,
  abandon: (outcome: Promise<Outcome>) => void,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  return untilAborted(outcome, signal).catch((error) => {
    if (signal?.aborted) abandon(outcome);
    throw error;
  });
}
