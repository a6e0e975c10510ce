/** How a prompt sounds: everything but the notes. Two patches can be mixed number by number. */
export interface Patch {
  /** 60 to 180. */
  beatsPerMinute: number;
  /** Loudness of the lead's partials, the fundamental first; each 0 to 1. */
  partials: readonly number[];
  /** Seconds until a lead note is at its loudest. */
  attack: number;
  /** Seconds in which a lead note fades to a third. */
  decay: number;
  /** 0 straight, 0.33 triplets. */
  swing: number;
  /** 0 dry to 0.6. */
  room: number;
  /** Depth of the lead's vibrato, as a part of its frequency. */
  vibrato: number;
  /** Loudness of the four voices, each 0 to 1. */
  lead: number;
  bass: number;
  pad: number;
  drums: number;
}

/** What a prompt asks the notes to be; chosen whole, never mixed. */
export interface Tune {
  /** Semitones above 55 Hz. */
  root: number;
  /** Semitones of the scale's steps within an octave. */
  scale: readonly number[];
  /** Chance of a lead note on a sixteenth, 0 to 1. */
  density: number;
  /** Octaves above the bass in which the lead plays. */
  octave: number;
  /** Which drum pattern is played. */
  beat: "four" | "breaks" | "swing" | "sparse" | "march";
}
