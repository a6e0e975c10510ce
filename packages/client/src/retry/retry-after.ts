/** The `Retry-After` header (seconds or a date), or a body's `retry_after` (seconds), in milliseconds. */
export function retryAfter(
  header: string | null | undefined,
  bodySeconds?: unknown,
  now = Date.now(),
): number | undefined {
  const hints = [fromHeader(header?.trim() ?? "", now), fromSeconds(bodySeconds)].filter(
    (hint) => hint !== undefined,
  );
  // Where both are given the longer one is honoured: too early is refused again.
  return hints.length ? Math.max(...hints) : undefined;
}

function fromHeader(text: string, now: number): number | undefined {
  // A date must name a month, or Date.parse would take "-5" for a year.
  if (/[a-z]{3}/i.test(text)) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : Math.max(0, time - now);
  }
  return fromSeconds(text);
}

function fromSeconds(seconds: unknown): number | undefined {
  return /^\d+(\.\d+)?$/.test(String(seconds)) && Number.isFinite(Number(seconds))
    ? Math.ceil(Number(seconds) * 1000)
    : undefined;
}
