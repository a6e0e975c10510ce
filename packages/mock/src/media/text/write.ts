import { randomness } from "../arithmetic/random.ts";

const openings = [
  "Here is what the mock has to say",
  "In short",
  "Seen from here",
  "To begin with",
  "On the whole",
];
const subjects = ["this answer", "every word of it", "the sound of it", "the picture", "what you asked"];
const verbs = ["follows from", "depends only on", "is drawn from", "changes with", "begins with"];
const objects = [
  "your input",
  "the prompt alone",
  "the letters you sent",
  "what was asked",
  "a seed that never changes",
];
const closings = [
  "Ask again and it will be the same",
  "Change a word and it changes too",
  "No model was run to write it",
];

/** A few sentences that follow from the prompt; equal prompts give equal sentences. */
export function write({ prompt, salt }: { prompt: string; salt: string }): string {
  const next = randomness(`text ${prompt} ${salt}`);
  const pick = (items: readonly string[]) => items[Math.floor(next() * items.length)] ?? "";
  const asked = prompt.trim().replace(/\s+/gu, " ");
  const quoted = asked === "" ? "" : ` to “${[...asked].slice(0, 80).join("")}”`;
  return `${pick(openings)}${quoted}: ${pick(subjects)} ${pick(verbs)} ${pick(objects)}. ${pick(closings)}.`;
}
