/** A number between `from` and `to`: `amount` 0 gives `from`, 1 gives `to`. */
export function mix({ from, to, amount }: { from: number; to: number; amount: number }): number {
  return from * (1 - amount) + to * amount;
}

/** `value`, moved to the nearer end when it lies outside. */
export function clamp({ value, low, high }: { value: number; low: number; high: number }): number {
  return Math.min(high, Math.max(low, value));
}
