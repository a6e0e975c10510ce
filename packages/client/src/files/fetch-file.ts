import { FileExpiredError } from "../errors/file-expired-error.ts";
import { FileNotFoundError } from "../errors/file-not-found-error.ts";
import { FileUnreadableError } from "../errors/file-unreadable-error.ts";
import { readChunks } from "../fetch/read-chunks.ts";
import { limited, sleep } from "../fetch/sleep.ts";
import { untilAborted } from "../fetch/until-aborted.ts";
import type { Settings } from "../options/settings.ts";
import { decideRetry, type TryResult } from "../retry/decide-retry.ts";
import { retryAfter } from "../retry/retry-after.ts";

/** A file's content, on its way. */
export interface FetchedFile {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  blob(): Promise<Blob>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Gets a file from its own host, without the key and without the client's headers. */
export async function fetchFile({ fetch, timeout, retry }: Settings, url: string): Promise<FetchedFile> {
  for (let attempt = 1; ; attempt++) {
    const { signal } = limited(undefined, timeout);
    let result: TryResult;
    let cause: unknown;
    try {
      const response = await untilAborted(fetch(url, { signal: signal ?? null }), signal);
      const { ok, status, body, headers } = response;
      if (ok) return fetched(guardedStream(body, url, timeout), headers.get("content-type") ?? "");
      result = { kind: "answered", status, retryAfter: retryAfter(headers.get("retry-after")) };
      body?.cancel().catch(() => {});
    } catch (error) {
      result = { kind: "lost" };
      cause = error;
    }
    const delay = decideRetry({ result, repeatable: true, attempt, policy: retry, random: Math.random() });
    if (delay === undefined)
      throw refusal(url, result.kind === "answered" ? result.status : undefined, cause);
    await sleep(delay);
  }
}

function fetched(stream: FetchedFile["stream"], type: string): FetchedFile {
  const response = new Response(stream, { headers: { "content-type": type } });
  return {
    stream,
    blob: () => response.blob(),
    bytes: async () => new Uint8Array(await response.arrayBuffer()),
  };
}

function refusal(url: string, status: number | undefined, cause: unknown): Error {
  const details = { url, status, cause };
  // Without the query: that is where signed addresses keep their secret.
  const file = `The file ${url.split("?")[0]?.slice(0, 200)}`;
  if (status === 404)
    return new FileNotFoundError(`${file} does not exist (any more): outputs go after an hour.`, details);
  if (status === 403 || status === 410)
    return new FileExpiredError(`${file} is no longer given out: run it again.`, details);
  return new FileUnreadableError(
    `${file} could not be read: ${status ?? (cause as Error)?.message}. Try again later.`,
    details,
  );
}

/** The body, with typed errors where it breaks off or falls silent. */
function guardedStream(
  body: ReadableStream<Uint8Array> | null,
  url: string,
  timeout: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = readChunks(body ?? new Blob([]).stream(), { timeout });
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (cause) {
        controller.error(refusal(url, undefined, cause));
      }
    },
    cancel: async () => {
      await chunks.return();
    },
  });
}
