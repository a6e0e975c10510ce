import type { Pair } from "./comparison.ts";

/**
 * Pairs what vanished with what appeared where each fits exactly one of the other: two equal candidates are a guess,
 * and a guess is no rename.
 */
export function pairRenamed<T>(
  { removed, added }: { removed: readonly T[]; added: readonly T[] },
  isSame: (candidates: Pair<T>) => boolean,
): readonly Pair<T>[] {
  const fits = removed.flatMap((base) =>
    added.filter((revision) => isSame({ base, revision })).map((revision) => ({ base, revision })),
  );
  return fits.filter(
    (fit) =>
      fits.filter((other) => other.base === fit.base).length === 1 &&
      fits.filter((other) => other.revision === fit.revision).length === 1,
  );
}
