import type { ValidationMode } from "./model.ts";

const modes: readonly ValidationMode[] = ["enforce", "warn", "off"];

/** A validation mode. Throws TypeError on another word; a header's is then overlooked. */
export function readMode(word: string | undefined, from?: { header: true }): ValidationMode | undefined {
  if (word === undefined) return undefined;
  const mode = modes.find((known) => known === word.trim().toLowerCase());
  if (mode === undefined && from === undefined)
    throw new TypeError(`Expected validate to be one of ${modes.join(", ")}, got ${JSON.stringify(word)}.`);
  return mode;
}
