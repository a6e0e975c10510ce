// Generated from the gateway's OpenAPI document. Do not edit: change the pages or the rulings and
// run `pnpm generate` again.
import type { ModelTexts } from "../model-texts.gen.ts";

/** What people read about riffusion/riffusion. */
export const modelTexts: ModelTexts = {
  summary: "Create a prediction with riffusion/riffusion",
  description: "What riffusion/riffusion takes. Nothing is required.",
  page: "riffusion__riffusion.txt",
  inputs: {
    alpha: "How far to move from `prompt_a` (0) to `prompt_b` (1) when both are given.",
    prompt_a: "What the audio should sound like.",
    prompt_b: "A second prompt to move towards; leave it out for no interpolation.",
    denoising: "How much to change the seed spectrogram.",
    seed_image_id: "The seed spectrogram to start from.",
    num_inference_steps: "How many diffusion steps to run.",
  },
  output: {
    type: "object",
    description: "A sound of about five seconds and its spectrogram.",
    properties: {
      audio: { type: "string", format: "uri", description: "The sound (WAV)." },
      spectrogram: { type: "string", format: "uri", description: "A picture of its spectrogram (JPEG)." },
    },
    required: ["audio", "spectrogram"],
  },
};
