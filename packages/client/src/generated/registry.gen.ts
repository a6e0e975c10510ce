// Generated from the gateway's OpenAPI document. Do not edit: change the pages or the rulings and
// run `pnpm generate` again.

/** How to call one model. */
export interface ModelEntry<Name extends string = string> {
  /** `owner/name`. */
  readonly name: Name;
  /** The version that calls take unless they name another; absent where no page names one. */
  readonly version?: string;
  /** Path of its create operation, as the document gives it. */
  readonly path: string;
  /** Whether the body must name the version, or the path already names the model. */
  readonly body: "version-optional" | "version-required";
}

/** Models by their names. Look names up with `Object.hasOwn`. */
export interface Registry {
  readonly [model: string]: ModelEntry;
}

/** Create a prediction with a model named by `version` */
export const lucatacoAnimateDiff: ModelEntry<"lucataco/animate-diff"> = {
  name: "lucataco/animate-diff",
  version: "beecf59c4aee8d81bf04f0381033dfa10dc16e845b4ae00d281e2fa377e48a9f",
  path: "/replicate/v1/predictions",
  body: "version-required",
};

/** Create a prediction with riffusion/riffusion */
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
