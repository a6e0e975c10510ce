import { clamp } from "../arithmetic/mix.ts";
import { randomness } from "../arithmetic/random.ts";
import { characterOf } from "./character.ts";
import { level } from "./level.ts";
import { mixPatches } from "./mix-patches.ts";
import { mixScores } from "./mix-scores.ts";
import { perform } from "./perform.ts";
import { scoreOf } from "./score.ts";
import { seedImageOf } from "./seed-image-table.ts";

/** What is to be heard. */
export interface Composition {
  prompt: string;
  /** A second prompt to move towards; left out or empty, there is none. */
  towards?: string | undefined;
  /** How far to move towards it, 0 to 1. */
  alpha: number;
  /** Which seed image the sound starts from. */
  seedImage: string;
  /** How much the prompts take over from the seed image, 0 to 1. */
  denoising: number;
  /** More steps leave less hiss. */
  steps: number;
  /** Anything else that should change the sound, as text. */
  salt: string;
  seconds: number;
}

export const samplesPerSecond = 44100;

/** The sound of a composition: one channel at 44.1 kHz, -1 to 1. Equal compositions give equal samples. */
export function compose(composition: Composition): Float64Array {
  const { seconds } = composition;
  const steps = Math.ceil(seconds * 16);
  const alpha = composition.towards ? clamp({ value: composition.alpha, low: 0, high: 1 }) : 0;
  const denoising = clamp({ value: composition.denoising, low: 0, high: 1 });
  const playing = (prompt: string) => {
    const character = characterOf(prompt);
    return { patch: character.patch, score: scoreOf({ prompt, tune: character.tune, steps }) };
  };
  const image = seedImageOf(composition.seedImage);
  const seed = playing(image.prompt);
  const first = playing(composition.prompt + composition.salt);
  const second = playing((composition.towards ?? "") + composition.salt);
  const prompted = {
    patch: mixPatches({ from: first.patch, to: second.patch, amount: alpha }),
    score: mixScores({ from: first.score, to: second.score, amount: alpha }),
  };
  const performed = perform({
    patch: mixPatches({ from: seed.patch, to: prompted.patch, amount: denoising }),
    score: mixScores({ from: seed.score, to: prompted.score, amount: denoising }),
    seconds,
    samplesPerSecond,
  });
  const hiss = 0.25 / (2 + Math.max(1, composition.steps));
  const next = randomness("hiss");
  const openness = 1 - image.muffle * 0.97;
  let followed = 0;
  const shaped = performed.map((sample, index) => {
    followed += (sample - followed) * openness;
    const place = (index / performed.length) * (image.loudness.length - 1);
    const low = image.loudness[Math.floor(place)] ?? 1;
    const high = image.loudness[Math.floor(place) + 1] ?? low;
    return followed * (low + (high - low) * (place - Math.floor(place))) + (next() * 2 - 1) * hiss;
  });
  return level({ samples: shaped, samplesPerSecond });
}
