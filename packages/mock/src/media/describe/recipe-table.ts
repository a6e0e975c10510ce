import type { Recipe } from "./recipe.ts";

/**
 * What was seen of real models: file names, media types, seconds of compute, and which input shapes which part of
 * the file. A model without a row is drawn from the schema of its output, see describe-any.ts.
 */
export const recipes: readonly Recipe[] = [
  {
    model: "riffusion/riffusion",
    computeSeconds: 9,
    output: {
      audio: { name: "gen_sound.wav", contentType: "audio/wav", maker: "sound" },
      spectrogram: { name: "spectrogram.jpg", contentType: "image/jpeg", maker: "spectrogram" },
    },
    facts: {
      prompt: { inputs: ["prompt_a"], otherwise: "funky synth solo" },
      towards: { inputs: ["prompt_b"], otherwise: "" },
      alpha: { inputs: ["alpha"], otherwise: 0.5 },
      denoising: { inputs: ["denoising"], otherwise: 0.75 },
      seedImage: { inputs: ["seed_image_id"], otherwise: "vibes" },
      steps: { inputs: ["num_inference_steps"], otherwise: 50 },
    },
    seeded: false,
  },
  {
    model: "lucataco/animate-diff",
    computeSeconds: 54,
    output: { name: "out.mp4", contentType: "video/mp4", maker: "clip" },
    facts: {
      prompt: { inputs: ["prompt"], otherwise: "" },
      without: { inputs: ["n_prompt"], otherwise: "" },
      steps: { inputs: ["steps"], otherwise: 25 },
      guidance: { inputs: ["guidance_scale"], otherwise: 7.5 },
      motion: { inputs: ["motion_module"], otherwise: "" },
      manner: { inputs: ["path"], otherwise: "" },
    },
    seeded: true,
  },
];
