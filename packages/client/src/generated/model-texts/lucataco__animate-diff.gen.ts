// Generated from the gateway's OpenAPI document. Do not edit: generate it again instead.
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
  sourceInputs: {
    path: "选择一个模块。默认值:“toonyou_beta3.safetensors”。",
    seed: "0 = 随机,最大值:2147483647。",
    steps: "推理步骤数。默认值:25。最小值:1,最大值:100。",
    prompt: "输入提示词。",
    n_prompt: "负面提示。默认:””。",
    motion_module: "选择运动模型。默认值:“mm_sd_v14”。",
    guidance_scale: "引导强度。默认值:7.5。最小值:1,最大值:10。",
  },
  output: { type: "string", format: "uri", description: "The clip (MP4)." },
};
