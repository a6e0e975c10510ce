// Generated from the gateway's OpenAPI document. Do not edit: generate it again instead.
import type { InputSchema } from "../input-schemas.gen.ts";

/** What the input of lucataco/animate-diff must satisfy. */
export const inputSchema: InputSchema = {
  type: "object",
  properties: {
    path: {
      type: "string",
      enum: [
        "toonyou_beta3.safetensors",
        "lyriel_v16.safetensors",
        "rcnzCartoon3d_v10.safetensors",
        "majicmixRealistic_v5Preview.safetensors",
        "realisticVisionV40_v20Novae.safetensors",
      ],
      default: "toonyou_beta3.safetensors",
    },
    seed: { type: "integer", maximum: 2147483647 },
    steps: { type: "integer", default: 25, minimum: 1, maximum: 100 },
    prompt: { type: "string" },
    n_prompt: { type: "string", default: "" },
    motion_module: { type: "string", enum: ["mm_sd_v14", "mm_sd_v15", "mm_sd_v15_v2"], default: "mm_sd_v14" },
    guidance_scale: { type: "number", default: 7.5, minimum: 1, maximum: 10 },
  },
};
