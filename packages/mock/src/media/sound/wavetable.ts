import { sine } from "../arithmetic/sine.ts";

export const wavetableSize = 2048;

/** One turn of a tone with these partials, loudest point 1, one sample longer than its size for interpolation. */
export function wavetable(partials: readonly number[]): Float64Array {
  const table = new Float64Array(wavetableSize + 1);
  for (const [index, loudness] of partials.entries()) {
    if (loudness === 0) continue;
    for (let place = 0; place <= wavetableSize; place++) {
      table[place] = (table[place] ?? 0) + loudness * sine((place * (index + 1)) / wavetableSize);
    }
  }
  const peak = table.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 1e-9);
  return table.map((sample) => sample / peak);
}
