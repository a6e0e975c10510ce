import type { Job } from "./job.ts";

/** Reads facts of a job: a number or the fallback, a text or the fallback. */
export function readFacts(facts: Job["facts"]): {
  number: (name: string, fallback: number) => number;
  text: (name: string, fallback: string) => string;
} {
  return {
    number: (name, fallback) => {
      const value = Number(facts[name] ?? fallback);
      return Number.isFinite(value) ? value : fallback;
    },
    text: (name, fallback) => String(facts[name] ?? fallback),
  };
}
