/** Lets so many creates a minute through, for all workers together, and none while the gateway asks for a pause. */
export class RateGate {
  readonly #perMillisecond: number;
  readonly #burst: number;
  readonly #now: () => number;
  #tokens: number;
  #counted: number;
  #heldUntil = 0;

  constructor(given: { readonly perMinute: number; readonly now: () => number }) {
    this.#perMillisecond = given.perMinute / 60_000;
    // A tenth of the minute's worth at once: gateways count by the minute, and a batch should begin at once.
    this.#burst = Math.max(1, given.perMinute / 10);
    this.#tokens = this.#burst;
    this.#now = given.now;
    this.#counted = given.now();
  }

  /** Resolves when the next create may be sent. */
  async pass(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const wait = this.#waitForNext();
      if (wait === 0) return;
      await pause(wait, signal);
    }
  }

  /** The gateway said "too many": nobody goes on before that time is over. */
  hold(milliseconds: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, this.#now() + milliseconds);
  }

  get isHeld(): boolean {
    return this.#now() < this.#heldUntil;
  }

  /** Takes a token and gives 0, or gives the milliseconds until there may be one. */
  #waitForNext(): number {
    const now = this.#now();
    if (now < this.#heldUntil) return this.#heldUntil - now;
    if (this.#perMillisecond === Number.POSITIVE_INFINITY) return 0;
    this.#tokens = Math.min(this.#burst, this.#tokens + (now - this.#counted) * this.#perMillisecond);
    this.#counted = now;
    if (this.#tokens >= 1) {
      this.#tokens -= 1;
      return 0;
    }
    return Math.max(1, Math.ceil((1 - this.#tokens) / this.#perMillisecond));
  }
}

export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
