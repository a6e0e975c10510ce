// Generated from the gateway's OpenAPI document. Do not edit: generate it again instead.

/** What people read about one model: what the input schema leaves out. */
export interface ModelTexts {
  readonly summary?: string;
  readonly description?: string;
  /** File name of the page it was read from. */
  readonly page?: string;
  /** A description for each input that has one. */
  readonly inputs: { readonly [name: string]: string };
  /** The page's own words for each input that has any. */
  readonly sourceInputs: { readonly [name: string]: string };
  /** JSON Schema of the output, descriptions included, without `$ref`. */
  readonly output: { readonly [keyword: string]: unknown };
}

/** Loads the texts of one model, on demand. Look names up with `Object.hasOwn`. */
export const modelTexts: { readonly [model: string]: () => Promise<{ readonly modelTexts: ModelTexts }> } = {
  "lucataco/animate-diff": () => import("./model-texts/lucataco__animate-diff.gen.ts"),
  "riffusion/riffusion": () => import("./model-texts/riffusion__riffusion.gen.ts"),
};
