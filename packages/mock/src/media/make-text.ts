import { readFacts } from "./facts.ts";
import type { Job } from "./job.ts";
import { write } from "./text/write.ts";

/** A UTF-8 text file of a few sentences. */
export function makeText(facts: Job["facts"]): Uint8Array<ArrayBuffer> {
  const { text } = readFacts(facts);
  return new TextEncoder().encode(`${write({ prompt: text("prompt", ""), salt: text("salt", "") })}\n`);
}
