// Generated from the gateway's OpenAPI document. Do not edit: generate it again instead.
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
  sourceInputs: {
    alpha: "如果使用两个提示,则插值 alpha。值为 0 表示完全使用 prompt_a,值为 1 表示完全使用 prompt_b。默认值:0.5。最小值:0,最大值:1。",
    prompt_a: "音频提示。",
    prompt_b: "第二个提示与第一个提示进行插值,如果不进行插值则留空。",
    denoising: "对输入频谱图进行多少转换。默认值:0.75。最小值:0,最大值:1。",
    num_inference_steps: "运行扩散模型的步数。默认值:50。最低:1。",
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
