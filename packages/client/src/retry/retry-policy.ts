/** How often and how patiently a request is tried again. */
export interface RetryPolicy {
  /** All tries together, the first one included. 1 turns retrying off. Default 4. */
  readonly attempts: number;
  /** Milliseconds before the second try; doubles with each one, with jitter over the upper half. Default 500. */
  readonly baseDelay: number;
  /** Milliseconds a wait may last. A gateway that asks for more gets no further try. Default 30000. */
  readonly maxDelay: number;
}
