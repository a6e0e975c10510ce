/** What routes read of a request. A `Request` is one; servers may bring something cheaper, which knows headers by lower-case names alone. */
export interface CallRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: Pick<Headers, "get">;
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
  readonly text: () => Promise<string>;
  readonly formData: () => Promise<FormData>;
}
