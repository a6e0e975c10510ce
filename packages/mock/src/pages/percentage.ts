/** How far the last progress bar of the logs has come, 0 to 100; null when there is none. */
export function percentageOf(logs: string): number | null {
  const last = [...logs.matchAll(/(\d{1,3})%\|/gu)].at(-1)?.[1];
  return last === undefined ? null : Math.min(100, Number(last));
}
