import { randomFrom } from "../random/random.ts";

/** 26 characters, the same for the same seed, session and count. */
export const identifier = (from: { seed: string; kind: string; count: number }): string =>
  randomFrom(`${from.seed}/${from.kind}/${from.count}`).letters(26);
