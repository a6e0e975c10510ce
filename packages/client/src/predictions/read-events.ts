import { readChunks } from "../fetch/read-chunks.ts";
import { limited } from "../fetch/sleep.ts";
import { untilAborted } from "../fetch/until-aborted.ts";
import type { Settings } from "../options/settings.ts";

/** One server-sent event. `refused` is ours: the address has no event stream to give. */
export interface ServerEvent {
  readonly type: string;
  readonly data: string;
  readonly id: string;
}

/**
 * The events of a stream until it ends or breaks, which look the same here: only `done` means done. No key and none
 * of the client's headers are sent. Silence for as long as `timeout` counts as a break. An abort throws its reason.
 */
export async function* readEvents(
  { fetch, timeout }: Settings,
  {
    url,
    lastEventId,
    signal,
  }: { readonly url: string; readonly lastEventId: string; readonly signal: AbortSignal | undefined },
): AsyncGenerator<ServerEvent, void, undefined> {
  const over = new AbortController();
  const stop = AbortSignal.any([over.signal, ...(signal ? [signal] : [])]);
  try {
    const headers = { accept: "text/event-stream", ...(lastEventId && { "last-event-id": lastEventId }) };
    // The time is for the beginning only: reading on has its own.
    const { signal: begun } = limited(stop, timeout);
    const response = await untilAborted(fetch(url, { headers, signal: stop }), begun);
    if (
      !response.body ||
      !/^text\/event-stream/.test(response.headers.get("content-type") ?? "") ||
      !response.ok
    ) {
      // A gateway that stumbles may stream a moment later; one that has no stream never will.
      if (response.status < 500) yield { type: "refused", data: "", id: "" };
      return;
    }
    yield* parseEvents(readChunks(response.body, { timeout, signal: stop }));
  } catch {
    if (signal?.aborted) throw signal.reason;
  } finally {
    over.abort();
  }
}

/** Events out of chunks, however these are cut. Comment lines and `retry` are passed over. */
export async function* parseEvents(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ServerEvent, void, undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  let fields: Record<string, string> = {};
  for await (const chunk of chunks) {
    // A carriage return at the very end may be half of a line end.
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?=[^\n])/);
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [, name = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (line) fields[name] = name === "data" && "data" in fields ? `${fields.data}\n${value}` : value;
      else {
        const { event = "message", data, id = "" } = fields;
        if (data !== undefined) yield { type: event, data, id };
        fields = {};
      }
    }
  }
}
