import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { oneLine } from "../io/strip-controls.ts";

export interface Download {
  readonly mediaType: string | undefined;
  /** Bytes to come, where the server says. */
  readonly size: number | undefined;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Begins to fetch an output. No key is sent: outputs live on hosts that are not the gateway's. */
export async function beginDownload(given: {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal | undefined;
}): Promise<Download> {
  let answer: Response;
  try {
    const local = given.url.startsWith("data:") ? globalThis.fetch : given.fetch;
    answer = await local(given.url, { signal: given.signal ?? null });
  } catch (error) {
    given.signal?.throwIfAborted();
    throw downloadFailed(given.url, reasonOf(error));
  }
  if (!answer.ok || answer.body === null) {
    await answer.body?.cancel();
    throw downloadFailed(given.url, `HTTP ${answer.status}`);
  }
  const length = answer.headers.get("content-length");
  const encoded = answer.headers.get("content-encoding") !== null;
  const size = length === null || encoded ? undefined : Number(length);
  return {
    mediaType: answer.headers.get("content-type") ?? undefined,
    size,
    body: whole({ body: answer.body, size, url: given.url, signal: given.signal }),
  };
}

/** The body, refused at its end when it is shorter than was promised. */
async function* whole(given: {
  readonly body: ReadableStream<Uint8Array>;
  readonly size: number | undefined;
  readonly url: string;
  readonly signal: AbortSignal | undefined;
}): AsyncIterable<Uint8Array> {
  let received = 0;
  try {
    for await (const chunk of given.body) {
      received += chunk.byteLength;
      yield chunk;
    }
  } catch (error) {
    given.signal?.throwIfAborted();
    throw downloadFailed(given.url, reasonOf(error));
  }
  if (given.size !== undefined && received !== given.size) {
    throw downloadFailed(given.url, `${received} of ${given.size} bytes came`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}

function downloadFailed(url: string, reason: string): CliError {
  const gone = /HTTP 4(?:04|10)/.test(reason);
  const shown = oneLine(url).slice(0, 200);
  return new CliError({
    code: gone ? "file_not_found" : "download_failed",
    exitCode: exitCodes.gateway,
    sentence: {
      en: `${shown} could not be saved: ${oneLine(reason)}.`,
      zh: `无法保存 ${shown}：${oneLine(reason)}。`,
    },
    remedy: gone
      ? {
          en: "Outputs are removed an hour after completion: run it again.",
          zh: "输出在完成一小时后删除：请重新运行。",
        }
      : undefined,
    details: { url },
  });
}
