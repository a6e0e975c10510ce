import { clamp } from "../arithmetic/mix.ts";

const fadeSeconds = 0.012;
const peakWanted = 0.89;

/** Softly limits, brings the loudest sample to about -1 dB and takes the click off both ends. */
export function level({
  samples,
  samplesPerSecond,
}: {
  samples: Float64Array;
  samplesPerSecond: number;
}): Float64Array {
  const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 1e-9);
  const drive = clamp({ value: 1.6 / peak, low: 1, high: 4 });
  const limited = samples.map((sample) => {
    const x = clamp({ value: sample * drive, low: -3, high: 3 });
    return (x * (27 + x * x)) / (27 + 9 * x * x);
  });
  const limitedPeak = limited.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 1e-9);
  const fade = fadeSeconds * samplesPerSecond;
  return limited.map((sample, index) => {
    const fromEnd = Math.min(index, limited.length - 1 - index);
    return (sample / limitedPeak) * peakWanted * Math.min(1, fromEnd / fade);
  });
}
