// Generated from the gateway's OpenAPI document. Do not edit: generate it again instead.

import type { ModelEntry, Registry } from "./model-entry.gen.ts";

export const lucatacoAnimateDiff: ModelEntry<"lucataco/animate-diff"> = {
  name: "lucataco/animate-diff",
  version: "beecf59c4aee8d81bf04f0381033dfa10dc16e845b4ae00d281e2fa377e48a9f",
  path: "/replicate/v1/predictions",
  body: "version-required",
};

export const riffusionRiffusion: ModelEntry<"riffusion/riffusion"> = {
  name: "riffusion/riffusion",
  version: "8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05",
  path: "/replicate/v1/models/riffusion/riffusion/predictions",
  body: "version-optional",
};

/** Every model of the document. */
export const registry: Registry = {
  "lucataco/animate-diff": lucatacoAnimateDiff,
  "riffusion/riffusion": riffusionRiffusion,
};
