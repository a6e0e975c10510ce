import { notify } from "../hooks/notify.ts";
import { redactFault, redactHeaders, redactText } from "../hooks/redact.ts";
import type { Settings } from "../options/settings.ts";
import { retryAfter } from "../retry/retry-after.ts";
import { isUnsent } from "./fault.ts";
import type { GatewayRequest, Outcome } from "./gateway-request.ts";
import { parseRecord } from "./parse-record.ts";
import { requestIdOf } from "./request-id.ts";
import { startTimer } from "./sleep.ts";
import { untilAborted } from "./until-aborted.ts";

// Frameworks patch fetch to cache GETs, and a cached "starting" is polled for ever. Some edge runtimes refuse the field.
const uncached: RequestInit =
  typeof Request === "function" && "cache" in Request.prototype ? { cache: "no-store" } : {};

/**
 * Sends a request once, with the key, and reads the whole answer within the timeout. Network faults are outcomes, not
 * throws; it rejects only with the signal's reason, or where no key could be had and so nothing was sent.
 */
export async function tryOnce(
  settings: Settings,
  request: Omit<GatewayRequest, "abandon">,
  attempt: number,
): Promise<Outcome> {
  const { method, path, body, signal } = request;
  const key = await untilAborted(settings.key(), signal);
  const url = settings.apiUrl + path;
  const headers = new Headers({ ...settings.headers, ...request.headers });
  headers.set("authorization", `Bearer ${key}`);
  const stop = new AbortController();
  const forward = () => stop.abort(signal?.reason);
  signal?.addEventListener("abort", forward);
  let timedOut = false;
  const timer = startTimer(
    () => {
      timedOut = true;
      stop.abort(new Error("The time for one try ran out."));
    },
    settings.timeout + (request.extraTime ?? 0),
  );
  const seen = { method, url, attempt, headers: redactHeaders(headers, key) };
  notify(settings, "onRequest", seen);
  const started = performance.now();
  try {
    const response = await untilAborted(
      // Never "follow": a redirect would take the key to another host, and a create to a second try.
      settings.fetch(url, {
        method,
        headers,
        body: body ?? null,
        redirect: "manual",
        signal: stop.signal,
        ...uncached,
      }),
      stop.signal,
    );
    const text = redactText(await untilAborted(response.text(), stop.signal), key);
    const { status } = response;
    notify(settings, "onResponse", {
      ...seen,
      status,
      responseHeaders: redactHeaders(response.headers, key),
      requestId: requestIdOf(response.headers),
      duration: performance.now() - started,
    });
    // JSON that breaks off came over a broken connection, whatever its length said; HTML will not mend by asking again.
    if (response.ok && /^\s*\{/.test(text) && !parseRecord(text))
      throw new Error("the JSON of the answer breaks off");
    const hint = status === 429 || status >= 500 ? parseRecord(text)?.retry_after : undefined;
    return {
      kind: "answered",
      status,
      headers: response.headers,
      text,
      retryAfter: retryAfter(response.headers.get("retry-after"), hint),
    };
  } catch (fault) {
    if (signal?.aborted) throw signal.reason;
    const error = redactFault(fault, key);
    return !timedOut && isUnsent(fault) ? { kind: "unsent", error } : { kind: "lost", error, timedOut };
  } finally {
    if (timer !== undefined) clearTimeout(timer);
    signal?.removeEventListener("abort", forward);
  }
}
