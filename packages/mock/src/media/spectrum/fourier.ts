import { cosine, sine } from "../arithmetic/sine.ts";

/** A Fourier transform of one size (a power of two), its tables made once. */
export function fourier(size: number): (given: { real: Float64Array; imaginary: Float64Array }) => void {
  const cosines = Float64Array.from({ length: size / 2 }, (_, index) => cosine(index / size));
  const sines = Float64Array.from({ length: size / 2 }, (_, index) => -sine(index / size));
  const bits = 31 - Math.clz32(size);
  const reversed = Uint32Array.from({ length: size }, (_, index) => {
    let mirrored = 0;
    for (let bit = 0; bit < bits; bit++) mirrored |= ((index >> bit) & 1) << (bits - 1 - bit);
    return mirrored;
  });
  /** In place. */
  return ({ real, imaginary }) => {
    for (let index = 0; index < size; index++) {
      const other = reversed[index] ?? 0;
      if (other <= index) continue;
      [real[index], real[other]] = [real[other] ?? 0, real[index] ?? 0];
      [imaginary[index], imaginary[other]] = [imaginary[other] ?? 0, imaginary[index] ?? 0];
    }
    for (let half = 1; half < size; half *= 2) {
      const stride = size / (half * 2);
      for (let start = 0; start < size; start += half * 2) {
        for (let offset = 0; offset < half; offset++) {
          const turnReal = cosines[offset * stride] ?? 0;
          const turnImaginary = sines[offset * stride] ?? 0;
          const low = start + offset;
          const high = low + half;
          const highReal = real[high] ?? 0;
          const highImaginary = imaginary[high] ?? 0;
          const movedReal = highReal * turnReal - highImaginary * turnImaginary;
          const movedImaginary = highReal * turnImaginary + highImaginary * turnReal;
          real[high] = (real[low] ?? 0) - movedReal;
          imaginary[high] = (imaginary[low] ?? 0) - movedImaginary;
          real[low] = (real[low] ?? 0) + movedReal;
          imaginary[low] = (imaginary[low] ?? 0) + movedImaginary;
        }
      }
    }
  };
}
