/** How many calls are let through: `burst` at once, then `perMinute`. */
export interface Rate {
  readonly perMinute: number;
  readonly burst: number;
}

export interface Limits {
  readonly creates: Rate;
  readonly others: Rate;
}

/** The documented limits of an account with credit. */
export const standardLimits: Limits = {
  creates: { perMinute: 600, burst: 600 },
  others: { perMinute: 3000, burst: 3000 },
};

/** The documented limits of an account that has little credit left. */
export const lowCreditLimits: Limits = {
  creates: { perMinute: 6, burst: 1 },
  others: { perMinute: 3000, burst: 3000 },
};

/** What a call may do, and what the answer's `ratelimit-*` headers say. */
export interface Allowance {
  readonly allowed: boolean;
  /** Calls left. */
  readonly remaining: number;
  /** Whole seconds until another call is let through, or until the limit is full again. */
  readonly reset: number;
}

export interface BucketLevel {
  readonly tokens: number;
  /** Milliseconds since 1970; null before the first call. */
  readonly filledAt: number | null;
}

/** A bucket that fills with time. Counting goes on where nothing is refused, so the headers stay true. */
export class Bucket {
  #tokens: number;
  #filledAt: number | undefined;
  readonly #rate: Rate;

  constructor(rate: Rate) {
    this.#rate = rate;
    this.#tokens = rate.burst;
  }

  /** What it takes to go on from here. */
  get level(): BucketLevel {
    return { tokens: this.#tokens, filledAt: this.#filledAt ?? null };
  }

  set level({ tokens, filledAt }: BucketLevel) {
    this.#tokens = tokens;
    this.#filledAt = filledAt ?? undefined;
  }

  take(now: number): Allowance {
    const { burst, perMinute } = this.#rate;
    const passed = Math.max(0, now - (this.#filledAt ?? now));
    this.#tokens = Math.min(burst, this.#tokens + (passed / 60_000) * perMinute);
    this.#filledAt = now;
    const allowed = this.#tokens >= 1 - 1e-9;
    if (allowed) this.#tokens = Math.max(0, this.#tokens - 1);
    const missing = allowed ? burst - this.#tokens : 1 - this.#tokens;
    return {
      allowed,
      remaining: Math.floor(this.#tokens + 1e-9),
      reset: Math.max(1, Math.ceil((missing / perMinute) * 60 - 1e-9)),
    };
  }
}
