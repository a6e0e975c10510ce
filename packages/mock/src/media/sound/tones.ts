import { sine } from "../arithmetic/sine.ts";
import { wavetableSize } from "./wavetable.ts";

export interface Tone {
  /** Samples are added into this. */
  into: Float64Array;
  samplesPerSecond: number;
  /** First sample. */
  start: number;
  /** Hz. */
  frequency: number;
  loudness: number;
  /** Seconds until the loudest point. */
  attack: number;
  /** Seconds in which it fades to a third after that. */
  decay: number;
  /** Seconds it is held before it is let go. */
  held: number;
  /** One turn of its wave, from `wavetable`. */
  wave: Float64Array;
  /** Depth of vibrato as a part of the frequency. */
  vibrato: number;
}

const vibratoPerSecond = 5.3;
const releaseSeconds = 0.06;
const bendEvery = 32;

/** Adds one note. */
export function addTone(tone: Tone): void {
  const { into, samplesPerSecond, start, wave } = tone;
  const attackSamples = Math.max(1, Math.round(tone.attack * samplesPerSecond));
  const heldSamples = Math.max(attackSamples, Math.round(tone.held * samplesPerSecond));
  const fading = 1 - 1 / (tone.decay * samplesPerSecond);
  const letGo = 1 - 1 / (releaseSeconds * samplesPerSecond);
  let level = tone.loudness;
  let phase = 0;
  let advance = tone.frequency / samplesPerSecond;
  for (let age = 0; start + age < into.length && level > 0.0004; age++) {
    if (tone.vibrato > 0 && age % bendEvery === 0) {
      const bend = sine((age / samplesPerSecond) * vibratoPerSecond) * tone.vibrato;
      advance = (tone.frequency * (1 + bend)) / samplesPerSecond;
    }
    phase += advance;
    phase -= Math.floor(phase);
    const position = phase * wavetableSize;
    const whole = Math.floor(position);
    const low = wave[whole] ?? 0;
    const high = wave[whole + 1] ?? low;
    const rise = age < attackSamples ? age / attackSamples : 1;
    into[start + age] = (into[start + age] ?? 0) + (low + (high - low) * (position - whole)) * rise * level;
    if (age >= attackSamples) level *= fading;
    if (age >= heldSamples) level *= letGo;
  }
}
