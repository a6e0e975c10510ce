import type { Localized } from "../language/localized.ts";

/** How the word after a flag is read. `none` is a switch; `optional` a switch that may carry a value. */
export type FlagValue =
  | { readonly kind: "none"; readonly negatable?: boolean }
  | { readonly kind: "optional"; readonly placeholder: string }
  | { readonly kind: "text"; readonly placeholder: string; readonly repeatable?: boolean }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | {
      readonly kind: "integer";
      readonly placeholder: string;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly kind: "number"; readonly placeholder: string; readonly above?: number }
  | {
      readonly kind: "duration";
      readonly placeholder: string;
      /** Milliseconds. */
      readonly above?: number;
    };

/** One flag, said once: parsing, help frames, completions and the reference page are made from it. */
export interface FlagDefinition {
  readonly name: string;
  readonly short?: string;
  readonly value: FlagValue;
  readonly text: Localized;
  /** What the completion offers for the value beside its choices. */
  readonly completes?: "file" | "directory";
}

/** A positional argument. */
export interface ArgumentDefinition {
  readonly name: string;
  readonly text: Localized;
  readonly required: boolean;
  readonly repeatable?: boolean;
  readonly choices?: readonly string[];
  readonly completes?: "model" | "file" | "setting";
}

/** A flag made from a model's input: its value is read by the schema, not by a kind of ours. */
export interface InputFlagDefinition {
  /** The words that name it, the first being the one help shows, without dashes. */
  readonly names: readonly string[];
  readonly property: string;
  readonly boolean: boolean;
  readonly placeholder: string;
  /** Lines for the help frame: description, then default, bounds, choices. */
  readonly text: Localized;
  readonly notes: readonly Localized[];
  readonly choices: readonly string[];
}
