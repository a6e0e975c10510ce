/** How many letters must be put in, taken out or changed to turn one text into the other. */
export function distance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[right.length] ?? 0;
}

/** The choice that looks most like what was written, if any looks like it at all. */
export function nearest({ to, among }: { to: string; among: readonly string[] }): string | undefined {
  const most = (choice: string): number => Math.max(2, Math.floor(Math.max(to.length, choice.length) * 0.4));
  const ranked = among
    // Texts are at least as far apart as their lengths; what was written may be a book.
    .filter((choice) => Math.abs(to.length - choice.length) <= most(choice))
    .map((choice) => ({ choice, away: distance(to.toLowerCase(), choice.toLowerCase()) }))
    .filter(({ choice, away }) => away <= most(choice))
    .toSorted((left, right) => left.away - right.away);
  return ranked[0]?.choice;
}
