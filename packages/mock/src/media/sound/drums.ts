import { randomness } from "../arithmetic/random.ts";
import { sine } from "../arithmetic/sine.ts";

export interface Hit {
  into: Float64Array;
  samplesPerSecond: number;
  start: number;
  loudness: number;
}

/** A low tone that falls from 150 to 45 Hz. */
export function addKick({ into, samplesPerSecond, start, loudness }: Hit): void {
  const falling = 1 - 1 / (0.035 * samplesPerSecond);
  const fading = 1 - 1 / (0.13 * samplesPerSecond);
  let above = 105;
  let level = loudness;
  let phase = 0;
  for (let age = 0; start + age < into.length && level > 0.001; age++) {
    phase += (45 + above) / samplesPerSecond;
    into[start + age] = (into[start + age] ?? 0) + sine(phase) * level;
    above *= falling;
    level *= fading;
  }
}

/** A burst of noise over a short tone. */
export function addSnare({ into, samplesPerSecond, start, loudness }: Hit): void {
  const next = randomness("snare");
  const fading = 1 - 1 / (0.07 * samplesPerSecond);
  const toneFading = 1 - 1 / (0.04 * samplesPerSecond);
  let level = loudness;
  let tone = loudness * 0.6;
  let phase = 0;
  let smooth = 0;
  for (let age = 0; start + age < into.length && level > 0.001; age++) {
    smooth += (next() * 2 - 1 - smooth) * 0.55;
    phase += 190 / samplesPerSecond;
    into[start + age] = (into[start + age] ?? 0) + smooth * level * 0.8 + sine(phase) * tone;
    level *= fading;
    tone *= toneFading;
  }
}

/** High noise: each sample less a slowly following mean. */
export function addHat({ into, samplesPerSecond, start, loudness }: Hit): void {
  const next = randomness("hat");
  const fading = 1 - 1 / ((0.015 + 0.02 * loudness) * samplesPerSecond);
  let level = loudness * 0.5;
  let mean = 0;
  for (let age = 0; start + age < into.length && level > 0.001; age++) {
    const noise = next() * 2 - 1;
    mean += (noise - mean) * 0.4;
    into[start + age] = (into[start + age] ?? 0) + (noise - mean) * level;
    level *= fading;
  }
}
