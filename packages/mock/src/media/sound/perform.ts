import { addHat, addKick, addSnare } from "./drums.ts";
import type { Patch } from "./patch.ts";
import { reverb } from "./reverb.ts";
import type { Score } from "./score.ts";
import { organPartials } from "./style-table.ts";
import { addTone } from "./tones.ts";
import { wavetable } from "./wavetable.ts";

const bassWave = wavetable([1, 0.45, 0.2, 0.1]);
const padWave = wavetable(organPartials.map((loudness, index) => loudness / (1 + index * 0.8)));
const audibleEnd = 16000;

/** Plays a score with a patch: one channel, about -1 to 1 but not yet levelled. */
export function perform(given: {
  score: Score;
  patch: Patch;
  seconds: number;
  samplesPerSecond: number;
}): Float64Array {
  const { score, patch, samplesPerSecond } = given;
  const length = Math.round(given.seconds * samplesPerSecond);
  const dry = new Float64Array(length);
  const beaten = new Float64Array(length);
  const secondsPerStep = 15 / patch.beatsPerMinute;
  const waves = new Map<number, Float64Array>();
  /** Partials that would pass 16 kHz are left out: above half the sample rate they fold back as false tones. */
  const leadWave = (frequency: number): Float64Array => {
    const count = Math.min(patch.partials.length, Math.max(1, Math.floor(audibleEnd / frequency)));
    const known = waves.get(count);
    if (known) return known;
    const made = wavetable(patch.partials.slice(0, count));
    waves.set(count, made);
    return made;
  };
  for (let step = 0; step * secondsPerStep < given.seconds; step++) {
    const late = step % 2 === 1 ? patch.swing : 0;
    const start = Math.round((step + late) * secondsPerStep * samplesPerSecond);
    const common = { samplesPerSecond, start };
    const lead = score.lead[step];
    if (lead) {
      addTone({
        ...common,
        into: dry,
        frequency: lead.frequency,
        loudness: lead.loudness * patch.lead * 0.4,
        attack: patch.attack,
        decay: patch.decay,
        held: lead.steps * secondsPerStep,
        wave: leadWave(lead.frequency),
        vibrato: patch.vibrato,
      });
    }
    const bass = score.bass[step];
    if (bass) {
      addTone({
        ...common,
        into: beaten,
        frequency: bass.frequency,
        loudness: bass.loudness * patch.bass * 0.5,
        attack: 0.004,
        decay: 0.4,
        held: bass.steps * secondsPerStep * 0.8,
        wave: bassWave,
        vibrato: 0,
      });
    }
    const pad = score.pad[step];
    if (pad) {
      addTone({
        ...common,
        into: dry,
        frequency: pad.frequency,
        loudness: pad.loudness * patch.pad * 0.22,
        attack: 0.15,
        decay: 3,
        held: pad.steps * secondsPerStep,
        wave: padWave,
        vibrato: 0.002,
      });
    }
    const { kick, snare, hat } = { kick: score.kick[step], snare: score.snare[step], hat: score.hat[step] };
    if (kick) addKick({ ...common, into: beaten, loudness: kick.loudness * patch.drums * 0.8 });
    if (snare) addSnare({ ...common, into: dry, loudness: snare.loudness * patch.drums * 0.45 });
    if (hat) addHat({ ...common, into: beaten, loudness: hat.loudness * patch.drums * 0.4 });
  }
  const roomy = reverb({ dry, amount: patch.room });
  return roomy.map((sample, index) => sample + (beaten[index] ?? 0));
}
