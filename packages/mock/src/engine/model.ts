import type { Api } from "../document/model.ts";
import type { FileSlot, OutputPlan } from "../media/model.ts";
import type { Validators } from "../request/validators.ts";
import type { PredictionRecord } from "../state/model.ts";

export type ValidationMode = "enforce" | "warn" | "off";

/** What all sessions of a mock share. `api` and `validators` change together when a document is reloaded. */
export interface Engine {
  readonly api: Api;
  readonly validators: Validators;
  readonly key: string | undefined;
  readonly validate: ValidationMode;
  /** The output of a prediction, planned but not rendered. */
  readonly describe: (record: PredictionRecord) => OutputPlan;
  /** Seconds that a model computes at its default input. */
  readonly computeSeconds: (model: string) => number;
  /** The bytes behind a file of an output. */
  readonly render: (file: FileSlot) => Promise<Uint8Array<ArrayBuffer>>;
}
