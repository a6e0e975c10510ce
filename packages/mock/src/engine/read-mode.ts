import type { Problem } from "../problems/problem.ts";
import type { ValidationMode } from "./model.ts";

const modes: readonly ValidationMode[] = ["enforce", "warn", "off"];

const modeNamed = (word: string): ValidationMode | undefined =>
  modes.find((known) => known === word.trim().toLowerCase());

/** The mode that the options name. Throws TypeError on another word. */
export function readMode(word: string | undefined): ValidationMode | undefined {
  if (word === undefined) return undefined;
  const mode = modeNamed(word);
  if (mode === undefined)
    throw new TypeError(`Expected validate to be one of ${modes.join(", ")}, got ${JSON.stringify(word)}.`);
  return mode;
}

/** The mode that a call's `mock-validate` header names, or the problem with it. */
export function modeAsked(word: string): { mode: ValidationMode } | { problem: Problem } {
  const mode = modeNamed(word);
  if (mode !== undefined) return { mode };
  const detail = `The header mock-validate takes one of ${modes.join(", ")}; got ${JSON.stringify(word)}.`;
  return { problem: { title: "Unknown validation mode", detail, status: 400 } };
}
