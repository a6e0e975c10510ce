import type { Duration } from "../clock/model.ts";
import type { Api, Schema } from "../document/model.ts";
import type { FileSlot, OutputPlan } from "../media/model.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { CallRequest } from "../request/call-request.ts";
import type { Validators } from "../request/validators.ts";
import type { PredictionRecord } from "../state/model.ts";
import type { Snapshot } from "./snapshot.ts";
import type { World } from "./world.ts";

export type ValidationMode = "enforce" | "warn" | "off";

/** Something did not fit the document, with `validate: "warn"`. */
export interface Violation {
  readonly call: {
    readonly request: Pick<CallRequest, "method" | "url" | "headers">;
    readonly target: string;
  };
  readonly violations: readonly string[];
}

/** What all sessions of a mock share. `api` and `validators` change together when a document is reloaded. */
export interface Engine {
  readonly api: Api;
  readonly validators: Validators;
  readonly key: string | undefined;
  readonly validate: ValidationMode;
  readonly metrics: Metrics;
  /** Tells whoever listens of violations. */
  readonly report: (violation: Violation) => void;
  /** What the document says a response of an operation (by its id) holds; undefined when it says nothing. */
  readonly responseSchema: (response: { operation: string; status: number }) => Schema | undefined;
  /** The output of a prediction, planned but not rendered. */
  readonly describe: (record: PredictionRecord) => OutputPlan;
  /** Seconds that a model computes at its default input. */
  readonly computeSeconds: (model: string) => number;
  /** The bytes behind a file of an output, made when first asked for and kept within bounds. */
  readonly render: (file: FileSlot) => Promise<Uint8Array<ArrayBuffer>>;
  /** A small file of a content type, for operations that answer with one. */
  readonly sampleFile: (wanted: { contentType: string; name: string }) => FileSlot;
  /** Names of the sessions that are kept; the nameless one is `""`. */
  readonly sessions: () => readonly string[];
  readonly advance: (move: { world: World; duration: Duration }) => Promise<void>;
  readonly runUntilIdle: (world: World) => Promise<void>;
  readonly snapshot: (world: World) => Promise<Snapshot>;
  /** Puts a session back to a snapshot. Rejects with TypeError when it is none. */
  readonly restore: (back: { world: World; snapshot: Snapshot }) => Promise<void>;
  /** Lets a session start afresh. */
  readonly reset: (world: World) => Promise<void>;
}
