import type { ModelEntry } from "../generated/model-entry.gen.ts";
import type { Models } from "../generated/models.gen.ts";

/** A model to run: `owner/name`, `owner/name:version`, a bare version, or an entry of `@predgate/client/models`. */
export type ModelReference = string | ModelEntry;

/** Names that editors can offer. */
export type KnownModel = keyof Models & string;

type Described<Model> =
  Model extends ModelEntry<infer Name>
    ? Described<Name>
    : Model extends keyof Models
      ? Models[Model]
      : Model extends `${infer Name}:${string}`
        ? Name extends keyof Models
          ? Models[Name]
          : undefined
        : undefined;

/** What a model takes. Models that nobody described take anything. */
export type Input<Model> = Described<Model> extends { input: infer Given } ? Given : Record<string, unknown>;

/** What a model makes. Of models that nobody described it is unknown. */
export type Output<Model> = Described<Model> extends { output: infer Made } ? Made : unknown;
