import { logarithm2 } from "../arithmetic/logarithm.ts";
import { clamp } from "../arithmetic/mix.ts";
import { cosine } from "../arithmetic/sine.ts";
import { fourier } from "./fourier.ts";
import { binsOfRows } from "./rows.ts";

const size = 2048;
/** Below the loudest point by this many decibels is black. */
const floorDecibels = 72;
const decibelsPerOctave = 3.0102999566398116;

/** Loudness of a sound by time and pitch: `width` columns from its start to its end, `height` rows, highest first. */
export interface Spectrogram {
  width: number;
  height: number;
  /** Row by row, 0 (silent) to 1 (the loudest point). */
  loudness: Float64Array;
}

/** The short-time Fourier transform of a sound (Hann window of 2048), rows evenly spaced on the mel scale to 10 kHz. */
export function spectrogram(given: {
  samples: Float64Array;
  samplesPerSecond: number;
  width: number;
  height: number;
}): Spectrogram {
  const { samples, width, height } = given;
  const transform = fourier(size);
  const window = Float64Array.from({ length: size }, (_, index) => 0.5 - 0.5 * cosine(index / size));
  const rows = binsOfRows({ height, samplesPerSecond: given.samplesPerSecond, size });
  const decibels = new Float64Array(width * height);
  const power = new Float64Array(size / 2 + 1);
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  let loudest = -Infinity;
  for (let column = 0; column < width; column++) {
    const start = Math.round(((column + 0.5) / width) * samples.length) - size / 2;
    for (let index = 0; index < size; index++) {
      real[index] = (samples[start + index] ?? 0) * (window[index] ?? 0);
      imaginary[index] = 0;
    }
    transform({ real, imaginary });
    for (let bin = 0; bin <= size / 2; bin++) {
      power[bin] = (real[bin] ?? 0) * (real[bin] ?? 0) + (imaginary[bin] ?? 0) * (imaginary[bin] ?? 0);
    }
    for (const [row, { from, to }] of rows.entries()) {
      const here = decibelsPerOctave * logarithm2(strongest({ power, from, to }) + 1e-12);
      decibels[row * width + column] = here;
      loudest = Math.max(loudest, here);
    }
  }
  const loudness = decibels.map((here) =>
    clamp({ value: 1 + (here - loudest) / floorDecibels, low: 0, high: 1 }),
  );
  return { width, height, loudness };
}

/** The highest power between two places on the frequency axis, with straight lines between the bins. */
function strongest({ power, from, to }: { power: Float64Array; from: number; to: number }): number {
  const at = (place: number): number => {
    const whole = Math.floor(place);
    const low = power[whole] ?? 0;
    return low + ((power[whole + 1] ?? low) - low) * (place - whole);
  };
  let highest = Math.max(at(from), at(to));
  for (let bin = Math.ceil(from); bin <= to; bin++) highest = Math.max(highest, power[bin] ?? 0);
  return highest;
}
