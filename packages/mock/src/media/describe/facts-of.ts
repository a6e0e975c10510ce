import type { Job } from "../job.ts";
import type { OutputRequest } from "../model.ts";

const promptNames = [
  "prompt",
  "text",
  "prompt_a",
  "lyrics",
  "instruction",
  "query",
  "description",
  "caption",
];
const secondNames = ["prompt_b", "style", "style_prompt"];
const withoutNames = ["negative_prompt", "n_prompt"];

/** The facts of any model's input: its prompt where it has one, and everything else as salt, so that it all counts. */
export function factsOf({ request, index }: { request: OutputRequest; index: number }): Job["facts"] {
  const { input, seed } = request;
  const first = (names: readonly string[]) =>
    names.map((name) => input[name]).find((value) => typeof value === "string");
  const rest = Object.keys(input)
    .sort()
    .map((name) => [name, input[name]]);
  return {
    prompt: String(first(promptNames) ?? ""),
    towards: String(first(secondNames) ?? ""),
    without: String(first(withoutNames) ?? ""),
    seed: seed + index,
    salt: JSON.stringify([request.model, rest, index]),
  };
}
