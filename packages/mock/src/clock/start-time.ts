/** Where a mock's time begins: `"now"`, or a moment as a Date, an ISO text or milliseconds since 1970. */
export type StartTime = "now" | Date | string | number;

/** Milliseconds since 1970. Throws TypeError on what is no moment. */
export function startTimeOf(start: StartTime): number {
  const time = start === "now" ? Date.now() : new Date(start).getTime();
  if (Number.isFinite(time)) return Math.floor(time);
  throw new TypeError(
    `Expected startAt to be "now" or a moment such as "2025-01-31T12:00:00Z", got ${JSON.stringify(start)}.`,
  );
}
