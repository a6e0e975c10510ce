type Bytes = Uint8Array<ArrayBuffer>;

/** What was seen of a body that went by. */
export interface Captured {
  /** The bytes, while there were no more than the limit. */
  readonly bytes: Bytes | undefined;
  readonly size: number;
  /** Was it read to its end? */
  readonly whole: boolean;
}

/**
 * Passes a body on as it comes and keeps a copy of up to `limit` bytes. Nothing waits for the copy, and a reader that
 * stops also stops the source.
 */
export function capture(given: {
  body: ReadableStream<Uint8Array>;
  limit: number;
  /** Breaks the caller's connection when the source breaks. Without it the stream passed on fails instead. */
  drop?: (() => void) | undefined;
}): {
  passed: ReadableStream<Uint8Array>;
  captured: Promise<Captured>;
} {
  const { body, limit, drop } = given;
  const reader = body.getReader();
  const kept: Uint8Array[] = [];
  let size = 0;
  let resolve: (captured: Captured) => void = () => undefined;
  const captured = new Promise<Captured>((settle) => {
    resolve = settle;
  });
  const end = (whole: boolean) => resolve({ bytes: size <= limit ? joined(kept) : undefined, size, whole });
  const passed = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (done) {
          end(true);
          controller.close();
          return;
        }
        size += value.length;
        if (size <= limit) kept.push(value);
        else kept.length = 0;
        controller.enqueue(value);
      } catch (cause) {
        end(false);
        if (drop === undefined) controller.error(cause);
        else drop();
      }
    },
    cancel: async (reason) => {
      end(false);
      await reader.cancel(reason);
    },
  });
  return { passed, captured };
}

export function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
