import { randomness } from "../arithmetic/random.ts";
import { type Event, type Score, type Voice, voices } from "./score.ts";

/**
 * The score between two others: each place of each voice is taken from one of them.
 * `amount` is the share taken from `to`, so 0 is wholly `from` and 1 wholly `to`; a growing amount only ever
 * turns more places over, never back.
 */
export function mixScores({ from, to, amount }: { from: Score; to: Score; amount: number }): Score {
  const mixed: Record<Voice, (Event | undefined)[]> = {
    lead: [],
    bass: [],
    pad: [],
    kick: [],
    snare: [],
    hat: [],
  };
  for (const voice of voices) {
    const next = randomness(`turn over ${voice}`);
    const length = Math.min(from[voice].length, to[voice].length);
    for (let step = 0; step < length; step++) {
      mixed[voice].push(next() < amount ? to[voice][step] : from[voice][step]);
    }
  }
  return mixed;
}
