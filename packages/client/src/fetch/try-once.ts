import { notify } from "../hooks/notify.ts";
import type { Settings } from "../options/settings.ts";
import type { GatewayRequest, Outcome } from "./gateway-request.ts";
import { parseRecord } from "./parse-record.ts";
import { limited } from "./sleep.ts";
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
  request: GatewayRequest,
  attempt: number,
): Promise<Outcome> {
  const { method, body = null, signal: outer } = request;
  const { signal, time } = limited(outer, settings.timeout + (request.extraTime ?? 0));
  // What makes sense of trouble is loaded before anything is sent, so that no failing network can take it away.
  const trouble = untilAborted(import("../errors/composed.ts"), signal);
  const [
    key,
    {
      isUnsent,
      ownConnection,
      redactFault,
      redactHeaders,
      redactText,
      requestHeaders,
      requestIdOf,
      retryAfter,
    },
  ] = await Promise.all([untilAborted(settings.key(), signal), trouble]);
  const url = settings.apiUrl + request.path;
  const headers = requestHeaders(settings.headers, request.headers ?? {}, key);
  const seen = { method, url, attempt, headers: redactHeaders(headers, key) };
  notify(settings, "onRequest", seen);
  const started = performance.now();
  try {
    const response = await untilAborted(
      // Never "follow": a redirect would take the key to another host, and a create to a second try.
      settings.fetch(url, {
        method,
        headers,
        body,
        redirect: "manual",
        signal: signal ?? null,
        ...uncached,
        ...(!request.repeatable && ownConnection()),
      }),
      signal,
    );
    const text = redactText(await untilAborted(response.text(), signal), key);
    const { ok, status, headers: answered } = response;
    notify(settings, "onResponse", {
      ...seen,
      status,
      responseHeaders: redactHeaders(answered, key),
      requestId: requestIdOf(answered),
      duration: performance.now() - started,
    });
    const record = parseRecord(text);
    // JSON that breaks off came over a broken connection, whatever its length said; HTML will not mend by asking again.
    if (ok && /^\s*\{/.test(text) && !record) throw new Error("the answer breaks off");
    const hint = status >= 400 ? record?.retry_after : undefined;
    return {
      kind: "answered",
      ok,
      status,
      headers: answered,
      text,
      retryAfter: retryAfter(answered.get("retry-after"), hint),
    };
  } catch (fault) {
    if (outer?.aborted) throw outer.reason;
    const timedOut = time?.aborted === true;
    return {
      kind: !timedOut && isUnsent(fault) ? "unsent" : "lost",
      error: redactFault(fault, key),
      timedOut,
    };
  }
}
