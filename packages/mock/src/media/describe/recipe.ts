import type { MakerName } from "../job.ts";

/** How a fact of a job is read from a prediction's input: the first of `inputs` that was given, else `otherwise`. */
export interface Reading {
  inputs: readonly string[];
  otherwise: string | number;
}

/** One file of a known model's output. */
export interface RecipeFile {
  name: string;
  contentType: string;
  maker: MakerName;
}

/** What a known model's files are called and what of its input they depend on. */
export interface Recipe {
  model: string;
  /** At the model's default input. */
  computeSeconds: number;
  /** One file, or one for each field of the output. */
  output: RecipeFile | Readonly<Record<string, RecipeFile>>;
  facts: Readonly<Record<string, Reading>>;
  /** Does `seed` belong to the facts? */
  seeded: boolean;
}
