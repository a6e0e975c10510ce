import { readFacts } from "./facts.ts";
import type { Job } from "./job.ts";
import { compose, samplesPerSecond } from "./sound/compose.ts";
import { wav } from "./sound/wav.ts";

/** A WAV of 5.12 seconds: what 512 columns of 10 ms of a spectrogram hold. */
export function makeSound(facts: Job["facts"]): Uint8Array<ArrayBuffer> {
  const { number, text } = readFacts(facts);
  const samples = compose({
    prompt: text("prompt", ""),
    towards: text("towards", ""),
    alpha: number("alpha", 0.5),
    seedImage: text("seedImage", ""),
    denoising: number("denoising", 0.75),
    steps: number("steps", 50),
    salt: text("salt", ""),
    seconds: 5.12,
  });
  return wav({ samples, samplesPerSecond });
}
