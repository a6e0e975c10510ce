import { FileExpiredError } from "../errors/file-expired-error.ts";
import { FileNotFoundError } from "../errors/file-not-found-error.ts";
import { FileUnreadableError } from "../errors/file-unreadable-error.ts";
import { readChunks } from "../fetch/read-chunks.ts";
import { limited, sleep } from "../fetch/sleep.ts";
import { untilAborted } from "../fetch/until-aborted.ts";
import type { Settings } from "../options/settings.ts";
import { decideRetry, type TryResult } from "../retry/decide-retry.ts";

/** Gets a file from its own host, without the key and without the client's headers. */
export async function fetchFile({ fetch, timeout, retry }: Settings, url: string): Promise<Response> {
  const { retryAfter } = await import("../errors/composed.ts");
  for (let attempt = 1; ; attempt++) {
    const { signal } = limited(undefined, timeout);
    let result: TryResult = { kind: "lost" };
    let cause: unknown;
    try {
      const { ok, status, body, headers } = await untilAborted(
        fetch(url, { signal: signal ?? null }),
        signal,
      );
      if (ok) {
        const type = headers.get("content-type") ?? "";
        return new Response(guardedStream(body, url, timeout), { headers: { "content-type": type } });
      }
      body?.cancel().catch(() => {});
      result = { kind: "answered", status, retryAfter: retryAfter(headers.get("retry-after")) };
    } catch (error) {
      cause = error;
    }
    const delay = decideRetry({ result, repeatable: true, attempt, policy: retry, random: Math.random() });
    if (delay === undefined) throw refusal(url, result.status, cause);
    await sleep(delay);
  }
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
    cancel: async () => void (await chunks.return()),
  });
}
