/** The `Retry-After` header (seconds or a date), or a body's `retry_after` (seconds), in milliseconds. */
export function retryAfter(
  header: string | null | undefined,
  bodySeconds?: unknown,
  now = Date.now(),
): number | undefined {
  const hints = [header, bodySeconds].map((hint) => {
    const text = String(hint).trim();
    // A date must name a month, or Date.parse would take "-5" for a year.
    const date = hint === header && /[a-z]{3}/i.test(text) ? Date.parse(text) - now : Number.NaN;
    return /^\d+(\.\d+)?$/.test(text) ? Math.ceil(Number(text) * 1_000) : date;
  });
  // Where both are given the longer one is honoured: too early is refused again.
  const longest = Math.max(...hints.filter(Number.isFinite));
  return Number.isFinite(longest) ? Math.max(0, longest) : undefined;
}
