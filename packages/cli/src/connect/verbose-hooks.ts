import type { Kit } from "../define/kit.ts";
import { stripControls } from "../io/strip-controls.ts";

interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attempt: number;
}

interface SeenResponse extends SeenRequest {
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly duration: number;
}

const telling = [
  "content-type",
  "retry-after",
  "ratelimit-remaining",
  "ratelimit-reset",
  "preference-applied",
];

/** `--verbose`: each request and answer on stderr. The client has blacked out what is secret before hooks see it. */
export function verboseHooks(kit: Kit) {
  const line = (text: string): void => kit.context.stderr.write(`${kit.paint("dim", stripControls(text))}\n`);
  return {
    onRequest: (event: SeenRequest): void => {
      line(`> ${event.method} ${event.url}${event.attempt > 1 ? ` (try ${event.attempt})` : ""}`);
      for (const [name, value] of Object.entries(event.headers)) line(`> ${name}: ${value}`);
    },
    onResponse: (event: SeenResponse): void => {
      line(`< ${event.status} (${Math.round(event.duration)} ms)`);
      for (const name of telling) {
        const value = event.responseHeaders[name];
        if (value !== undefined) line(`< ${name}: ${value}`);
      }
    },
    onRetry: (event: {
      readonly delay: number;
      readonly status: number | undefined;
      readonly error: Error | undefined;
    }) => line(`! ${event.status ?? event.error?.message ?? ""}: again in ${Math.round(event.delay)} ms`),
  };
}
