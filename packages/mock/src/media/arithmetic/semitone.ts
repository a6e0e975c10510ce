const ratio = 1.0594630943592953;

/** Frequency in Hz, `semitones` above or below `base` (also in Hz), without Math.pow (see sine.ts). */
export function transpose({ base, semitones }: { base: number; semitones: number }): number {
  let frequency = base;
  for (let step = 0; step < Math.abs(semitones); step++) {
    frequency = semitones > 0 ? frequency * ratio : frequency / ratio;
  }
  return frequency;
}
