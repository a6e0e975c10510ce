import { mix } from "../arithmetic/mix.ts";
import { randomness } from "../arithmetic/random.ts";
import { mentions, wordsOf } from "../arithmetic/words.ts";
import type { Patch, Tune } from "./patch.ts";
import { styles } from "./style-table.ts";

export interface Character {
  patch: Patch;
  tune: Tune;
}

const scales: readonly [readonly number[], ...(readonly number[])[]] = [
  [0, 2, 4, 7, 9],
  [0, 3, 5, 7, 10],
  [0, 2, 3, 5, 7, 9, 10],
  [0, 2, 4, 6, 7, 9, 11],
];
const beats: readonly [Tune["beat"], ...Tune["beat"][]] = ["four", "breaks", "swing", "sparse", "march"];

/** What a prompt sounds like: known words steer it, everything else follows from the letters themselves. */
export function characterOf(prompt: string): Character {
  const next = randomness(`character ${prompt}`);
  const between = (from: number, to: number) => mix({ from, to, amount: next() });
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(next() * items.length)] ?? items[0];
  const roll = between(0.35, 0.75);
  const patch: Patch = {
    beatsPerMinute: between(84, 132),
    partials: Array.from({ length: 10 }, (_, index) =>
      index === 0 ? 1 : (next() * roll * 1.6) / (index + 0.6),
    ),
    attack: between(0.003, 0.03),
    decay: between(0.15, 0.8),
    swing: between(0, 0.12),
    room: between(0.1, 0.4),
    vibrato: between(0, 0.004),
    lead: between(0.75, 1),
    bass: between(0.55, 0.9),
    pad: between(0.2, 0.6),
    drums: between(0.3, 0.8),
  };
  const tune: Tune = {
    root: Math.floor(between(0, 12)),
    scale: pick(scales),
    density: between(0.35, 0.7),
    octave: next() < 0.6 ? 3 : 2,
    beat: pick(beats),
  };
  const words = wordsOf(prompt);
  for (const style of styles) {
    if (!mentions({ words, any: style.words })) continue;
    Object.assign(patch, style.patch);
    Object.assign(tune, style.tune);
  }
  // Two prompts that name the same style still keep a tempo of their own.
  patch.beatsPerMinute += between(-4, 4);
  return { patch, tune };
}
