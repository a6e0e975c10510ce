import { randomness } from "../arithmetic/random.ts";
import { transpose } from "../arithmetic/semitone.ts";
import { beats } from "./beat-table.ts";
import type { Tune } from "./patch.ts";

export type Voice = "lead" | "bass" | "pad" | "kick" | "snare" | "hat";
export const voices: readonly Voice[] = ["lead", "bass", "pad", "kick", "snare", "hat"];

/** One event of one voice on one sixteenth. */
export interface Event {
  /** Hz; ignored by the drums. */
  frequency: number;
  /** 0 to 1. */
  loudness: number;
  /** Length in sixteenths. */
  steps: number;
}

/** For each voice, its event on each sixteenth, or nothing. */
export type Score = Readonly<Record<Voice, readonly (Event | undefined)[]>>;

const stepsPerBar = 16;
const progressions = [
  [0, 3, 4, 0],
  [0, 4, 2, 3],
  [0, 2, 3, 4],
  [0, 1, 3, 1],
] as const;

/** The notes a prompt is played with: a chord for each bar, a bass line, a lead that repeats with changes, drums. */
export function scoreOf({ prompt, tune, steps }: { prompt: string; tune: Tune; steps: number }): Score {
  const next = randomness(`score ${prompt}`);
  const progression = progressions[Math.floor(next() * progressions.length)] ?? progressions[0];
  const note = (degree: number, octave: number): number => {
    const size = tune.scale.length;
    const wrapped = ((degree % size) + size) % size;
    const semitones = (tune.scale[wrapped] ?? 0) + 12 * (octave + Math.floor(degree / size)) + tune.root;
    return transpose({ base: 55, semitones });
  };
  const motif = Array.from({ length: stepsPerBar }, () => ({
    plays: next(),
    degree: Math.floor(next() * 7) - 1,
    loudness: 0.55 + next() * 0.45,
    steps: next() < 0.3 ? 3 : next() < 0.5 ? 2 : 1,
  }));
  const beat = beats[tune.beat];
  const lead: (Event | undefined)[] = [];
  const bass: (Event | undefined)[] = [];
  const pad: (Event | undefined)[] = [];
  const kick: (Event | undefined)[] = [];
  const snare: (Event | undefined)[] = [];
  const hat: (Event | undefined)[] = [];
  const drum = (pattern: readonly number[], place: number): Event | undefined => {
    const loudness = pattern[place] ?? 0;
    return loudness > 0 ? { frequency: 0, loudness, steps: 1 } : undefined;
  };
  for (let step = 0; step < steps; step++) {
    const place = step % stepsPerBar;
    const chord = progression[Math.floor(step / (stepsPerBar / 2)) % progression.length] ?? 0;
    const figure = motif[place];
    const accent = place % 4 === 0 ? 0.35 : place % 2 === 0 ? 0.1 : -0.12;
    const sings = figure !== undefined && figure.plays < tune.density + accent;
    lead.push(
      sings
        ? {
            frequency: note(figure.degree + chord, tune.octave - 1),
            loudness: figure.loudness,
            steps: figure.steps,
          }
        : undefined,
    );
    const plucks = (beat.bass[place] ?? 0) > 0;
    bass.push(plucks ? { frequency: note(chord, 0), loudness: beat.bass[place] ?? 0, steps: 2 } : undefined);
    pad.push(
      place % 8 === 0
        ? { frequency: note(chord, 1), loudness: 0.8, steps: 8 }
        : place % 8 === 1
          ? { frequency: note(chord + 2, 1), loudness: 0.6, steps: 7 }
          : undefined,
    );
    kick.push(drum(beat.kick, place));
    snare.push(drum(beat.snare, place));
    hat.push(drum(beat.hat, place));
  }
  return { lead, bass, pad, kick, snare, hat };
}
