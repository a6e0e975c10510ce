/** The last percentage that logs tell (tqdm bars and the like), from 0 to 1; undefined where they tell none. */
export function percentageOf(logs: string | null | undefined): number | undefined {
  if (typeof logs !== "string") return undefined;
  const told = [...logs.slice(-4000).matchAll(/(\d{1,3}(?:\.\d+)?)\s?%/g)].at(-1)?.[1];
  if (told === undefined) return undefined;
  const share = Number(told) / 100;
  return share <= 1 ? share : undefined;
}
