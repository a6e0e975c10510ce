/** What `onRequest` is told. Headers that could hold a secret are blacked out. */
export interface RequestEvent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Which try this is, from 1. */
  readonly attempt: number;
}

/** What `onResponse` is told, once for each complete answer. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;
  /** Milliseconds from sending to the end of the body. */
  readonly duration: number;
}

/** What `onRetry` is told before the wait. */
export interface RetryEvent {
  readonly method: string;
  readonly url: string;
  /** The try that went wrong, from 1. */
  readonly attempt: number;
  /** Milliseconds until the next one. */
  readonly delay: number;
  /** Status of the answer that is tried again, where there was one. */
  readonly status: number | undefined;
  /** What the network said, where it failed. */
  readonly error: Error | undefined;
}

/** For logging and tracing. What a hook throws is logged and changes nothing: a paid prediction must not be lost to it. */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}
