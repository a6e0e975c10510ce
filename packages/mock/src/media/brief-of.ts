import type { Brief } from "./clip/direct.ts";
import { readFacts } from "./facts.ts";
import type { Job } from "./job.ts";

/** What a job's facts ask a clip or picture to be. */
export function briefOf(facts: Job["facts"]): Brief {
  const { number, text } = readFacts(facts);
  return {
    prompt: text("prompt", ""),
    without: text("without", ""),
    seed: number("seed", 0),
    steps: Math.max(1, number("steps", 25)),
    guidance: number("guidance", 7.5),
    motion: text("motion", ""),
    manner: text("manner", ""),
    salt: text("salt", ""),
  };
}
