import type { FileInput } from "../files/file-input.ts";
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

/**
 * What a model takes. A file may stand wherever it takes free text, since that is how addresses are typed. Models that
 * nobody described take anything.
 */
export type Input<Model> =
  Described<Model> extends { input: infer Given }
    ? { [Name in keyof Given]: string extends Given[Name] ? Given[Name] | FileInput : Given[Name] }
    : Record<string, unknown>;

/** What a model makes. Of models that nobody described it is unknown. */
export type Output<Model> = Described<Model> extends { output: infer Made } ? Made : unknown;
