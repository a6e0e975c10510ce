import type { Tune } from "./patch.ts";

export interface Beat {
  kick: readonly number[];
  snare: readonly number[];
  hat: readonly number[];
  bass: readonly number[];
}

const loudness: Readonly<Record<string, number>> = { x: 1, o: 0.6, ",": 0.35, ".": 0 };

/** Sixteen places of a bar: `x` loud, `o` softer, `,` a touch, `.` nothing. */
function row(places: string): readonly number[] {
  return [...places].map((place) => loudness[place] ?? 0);
}

export const beats: Readonly<Record<Tune["beat"], Beat>> = {
  four: {
    kick: row("x...x...x...x..."),
    snare: row("....x.......x..,"),
    hat: row("..x...x...x...x,"),
    bass: row("..x...x...x...x."),
  },
  breaks: {
    kick: row("x.....o...x....."),
    snare: row("....x..,.,..x..,"),
    hat: row("x,o,x,o,x,o,x,oo"),
    bass: row("x..x...o..x..o.."),
  },
  swing: {
    kick: row("o.......o......."),
    snare: row("......,.......,."),
    hat: row("x...x.o.x...x.o."),
    bass: row("x...o...x...o..."),
  },
  sparse: {
    kick: row("o.........,....."),
    snare: row("........o......."),
    hat: row("....,.......,..."),
    bass: row("x.......o......."),
  },
  march: {
    kick: row("x.x...x.x.x...x."),
    snare: row("....x.......x.x."),
    hat: row("x.x.x.x.x.x.x.x."),
    bass: row("x.x.x.x.x.x.x.x."),
  },
};
