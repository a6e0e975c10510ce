import type { RetryPolicy } from "./retry-policy.ts";

/** What became of one try, as far as retrying cares. */
export type TryResult =
  /** A complete answer with this status. */
  | { readonly kind: "answered"; readonly status: number; readonly retryAfter?: number | undefined }
  /** Provably never reached the gateway: connection refused, no such host. */
  | { readonly kind: "unsent"; readonly status?: undefined; readonly retryAfter?: undefined }
  /** Sent; the answer never came, or broke off. */
  | { readonly kind: "lost"; readonly status?: undefined; readonly retryAfter?: undefined };

/**
 * Milliseconds to wait before the next try, or undefined to stop. Pure: the whole policy is this function.
 *
 * What is safe to repeat (reads, cancels) is repeated after 429, 5xx and network faults. What is not (creates) is
 * repeated only where the gateway provably did not accept it: never reached, or 429.
 * A wait longer than `maxDelay` is neither cut short nor slept through: the caller is told.
 */
export function decideRetry(given: {
  readonly result: TryResult;
  readonly repeatable: boolean;
  /** Which try this was, from 1. */
  readonly attempt: number;
  readonly policy: RetryPolicy;
  /** 0 ≤ random < 1 */
  readonly random: number;
}): number | undefined {
  const { result, repeatable, attempt, policy, random } = given;
  const { kind, status = 0, retryAfter: hint = 0 } = result;
  const refused = kind === "unsent" || status === 429;
  const fault = kind === "lost" || status >= 500;
  if (attempt >= policy.attempts || !(refused || (fault && repeatable))) return undefined;
  if (hint > policy.maxDelay) return undefined;
  // Jitter over the upper half: spread out, yet never close to no wait at all.
  const full = Math.min(policy.maxDelay, policy.baseDelay * 2 ** (attempt - 1));
  return Math.max(hint, full * (0.5 + random / 2));
}
