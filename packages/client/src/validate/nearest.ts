/** The candidate that is the fewest typing slips away, or undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, slips: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((left, right) => left.slips - right.slips);
  const best = ranked[0];
  return best && best.slips <= Math.max(2, best.candidate.length / 3)
    ? best.candidate
    : candidates.find((candidate) => word.length > 2 && candidate.toLowerCase().includes(word.toLowerCase()));
}

/** Levenshtein, one row at a time. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let index = 0; index < left.length; index++) {
    const next = [index + 1];
    for (let other = 0; other < right.length; other++) {
      const swap = (row[other] ?? 0) + (left[index] === right[other] ? 0 : 1);
      next.push(Math.min(swap, (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
