import { limited } from "./sleep.ts";
import { untilAborted } from "./until-aborted.ts";

/** A body's chunks. Rejects when none comes for as long as `timeout`, or when the signal is aborted. */
export async function* readChunks(
  body: ReadableStream<Uint8Array>,
  { timeout, signal }: { readonly timeout: number; readonly signal?: AbortSignal | undefined },
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const reader = body.getReader();
  try {
    for (;;) {
      const next = limited(signal, timeout);
      const { done, value } = await untilAborted(reader.read(), next.signal);
      if (done) return;
      yield value as Uint8Array<ArrayBuffer>;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
