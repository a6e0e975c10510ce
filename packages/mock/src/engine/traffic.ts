/**
 * What callers of a session are up to, so that time can wait for them. Reads come again and again, and wait
 * for time themselves, so time does not wait for them.
 */
export class Traffic {
  #calls = 0;
  #changes = 0;
  #busy = 0;
  #settled = 0;

  /** How many calls have come. */
  get calls(): number {
    return this.#calls;
  }

  /** How many of them were no reads. */
  get changes(): number {
    return this.#changes;
  }

  /** Calls that are no reads and are neither answered nor waiting for the clock. */
  get busy(): number {
    return this.#busy;
  }

  /** Whether nothing but reads has come since the session was last idle. */
  get unmoved(): boolean {
    return this.#changes === this.#settled;
  }

  /** Notes that a call has come; gives what to call when it is answered. */
  enter({ reads }: { reads: boolean }): () => void {
    this.#calls += 1;
    if (reads) return () => {};
    this.#changes += 1;
    this.#busy += 1;
    return () => {
      this.#busy -= 1;
    };
  }

  /** A call that is no read waits for the clock: time need not wait for it meanwhile. */
  async parked(wait: Promise<void>): Promise<void> {
    this.#busy -= 1;
    await wait;
    this.#busy += 1;
  }

  /** Notes that the session is idle. */
  settle(): void {
    this.#settled = this.#changes;
  }
}
