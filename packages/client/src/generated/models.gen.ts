// Generated from the gateway's OpenAPI document. Do not edit: generate it again instead.

import type { components } from "./schema.gen.ts";

type Schemas = components["schemas"];

export type LucatacoAnimateDiffInput = Schemas["LucatacoAnimateDiffInput"];
export type LucatacoAnimateDiffOutput = Schemas["LucatacoAnimateDiffOutput"];

export type RiffusionRiffusionInput = Schemas["RiffusionRiffusionInput"];
export type RiffusionRiffusionOutput = Schemas["RiffusionRiffusionOutput"];

/** What a model takes and gives. */
export interface DescribedModel<Input, Output> {
  input: Input;
  output: Output;
}

/** Input and output of every known model by its name. Open for more by declaration merging. */
export interface Models {
  /** Version beecf59c4aee8d81bf04f0381033dfa10dc16e845b4ae00d281e2fa377e48a9f. Source: lucataco__animate-diff.txt. */
  "lucataco/animate-diff": DescribedModel<LucatacoAnimateDiffInput, LucatacoAnimateDiffOutput>;
  /** Version 8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05. Source: riffusion__riffusion.txt. */
  "riffusion/riffusion": DescribedModel<RiffusionRiffusionInput, RiffusionRiffusionOutput>;
}
