import { startTimer } from "./sleep.ts";
import { untilAborted } from "./until-aborted.ts";

/** A body's chunks. Rejects when none comes for as long as `timeout`, or with the signal's reason. */
export async function* readChunks(
  body: ReadableStream<Uint8Array>,
  { timeout, signal }: { readonly timeout: number; readonly signal?: AbortSignal },
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const reader = body.getReader();
  try {
    for (;;) {
      let timer: ReturnType<typeof startTimer>;
      const silence = new Promise<never>((_resolve, reject) => {
        timer = startTimer(() => reject(new Error(`nothing came for ${timeout} ms`)), timeout);
      });
      const { done, value } = await untilAborted(Promise.race([reader.read(), silence]), signal).finally(() =>
        clearTimeout(timer),
      );
      if (done) return;
      yield value as Uint8Array<ArrayBuffer>;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
