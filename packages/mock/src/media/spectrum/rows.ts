import { logarithm2 } from "../arithmetic/logarithm.ts";

const highest = 10000;

/** Mel of a frequency in Hz. */
function mel(frequency: number): number {
  return 781.1772 * logarithm2(1 + frequency / 700);
}

/** Frequency of a mel, by halving: needs no exponential, which engines may round differently. */
function frequencyOf(wanted: number): number {
  let low = 0;
  let high = highest * 2;
  for (let turn = 0; turn < 48; turn++) {
    const middle = (low + high) / 2;
    if (mel(middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** For each row of a picture, highest first, which part of the transform's bins it shows. */
export function binsOfRows(given: {
  height: number;
  samplesPerSecond: number;
  size: number;
}): readonly { from: number; to: number }[] {
  const { height } = given;
  const top = mel(highest);
  const binOf = (edge: number) => (frequencyOf((edge / height) * top) * given.size) / given.samplesPerSecond;
  return Array.from({ length: height }, (_, row) => ({
    from: binOf(height - 1 - row),
    to: binOf(height - row),
  }));
}
