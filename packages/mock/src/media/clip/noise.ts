import { randomness } from "../arithmetic/random.ts";

const smooth = (amount: number) => amount * amount * (3 - 2 * amount);

/** Rolling heights, 0 to 1, for any place; repeats after 256. */
export function rollingLine(seed: string): (place: number) => number {
  const next = randomness(seed);
  const posts = Float64Array.from({ length: 256 }, () => next());
  const once = (place: number): number => {
    const whole = Math.floor(place);
    const low = posts[whole & 255] ?? 0;
    const high = posts[(whole + 1) & 255] ?? 0;
    return low + (high - low) * smooth(place - whole);
  };
  return (place) => once(place) * 0.58 + once(place * 2.1 + 71) * 0.27 + once(place * 4.7 + 139) * 0.15;
}

/** A square of clouds, 0 to 1, `size` points wide (a power of two), that continues over every edge. */
export function cloudTile({ seed, size }: { seed: string; size: number }): Float64Array {
  const tile = new Float64Array(size * size);
  for (const { cells, weight } of [
    { cells: 8, weight: 0.5 },
    { cells: 16, weight: 0.28 },
    { cells: 32, weight: 0.15 },
    { cells: 64, weight: 0.07 },
  ]) {
    const next = randomness(`${seed} ${cells}`);
    const posts = Float64Array.from({ length: cells * cells }, () => next());
    const at = (column: number, row: number) =>
      posts[(row & (cells - 1)) * cells + (column & (cells - 1))] ?? 0;
    for (let y = 0; y < size; y++) {
      const down = (y * cells) / size;
      const row = Math.floor(down);
      const downSmooth = smooth(down - row);
      for (let x = 0; x < size; x++) {
        const across = (x * cells) / size;
        const column = Math.floor(across);
        const acrossSmooth = smooth(across - column);
        const top = at(column, row) + (at(column + 1, row) - at(column, row)) * acrossSmooth;
        const bottom = at(column, row + 1) + (at(column + 1, row + 1) - at(column, row + 1)) * acrossSmooth;
        tile[y * size + x] = (tile[y * size + x] ?? 0) + (top + (bottom - top) * downSmooth) * weight;
      }
    }
  }
  return tile;
}
