// Generated from the gateway's OpenAPI document. Do not edit: generate it again instead.
import type { InputSchema } from "../input-schemas.gen.ts";

/** What the input of riffusion/riffusion must satisfy. */
export const inputSchema: InputSchema = {
  type: "object",
  properties: {
    alpha: { type: "number", default: 0.5, minimum: 0, maximum: 1 },
    prompt_a: { type: "string" },
    prompt_b: { type: "string" },
    denoising: { type: "number", default: 0.75, minimum: 0, maximum: 1 },
    seed_image_id: {
      type: "string",
      enum: [
        "agile",
        "marim",
        "mask_beat_lines_80",
        "mask_gradient_dark",
        "mask_gradient_top_70",
        "mask_graident_top_fifth_75",
        "mask_top_third_75",
        "mask_top_third_95",
        "motorway",
        "og_beat",
        "vibes",
      ],
      default: "vibes",
    },
    num_inference_steps: { type: "integer", default: 50, minimum: 1 },
  },
};
