// Generated from the gateway's OpenAPI document. Do not edit: change the pages or the rulings and
// run `pnpm generate` again.
import type { ModelTexts } from "../model-texts.gen.ts";

/** What people read about lucataco/animate-diff. */
export const modelTexts: ModelTexts = {
  summary: "Create a prediction with a model named by `version`",
  description: "What lucataco/animate-diff takes. Nothing is required.",
  page: "lucataco__animate-diff.txt",
  inputs: {
    path: "The base model to draw with.",
    seed: "Leave it out for a random one.",
    steps: "How many inference steps to run.",
    prompt: "What the clip should show.",
    n_prompt: "What the clip should not show.",
    motion_module: "The motion module.",
    guidance_scale: "How closely to follow the prompt.",
  },
  output: { type: "string", format: "uri", description: "The clip (MP4)." },
};
