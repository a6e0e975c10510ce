import type { Random } from "../random/random.ts";

/** 26 characters, as Replicate's ids have. */
export const identifier = (random: Random): string => random.letters(26);
