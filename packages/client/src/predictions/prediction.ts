/** Where a prediction stands. The last four are final. */
export type PredictionStatus = "starting" | "processing" | "succeeded" | "failed" | "canceled" | "aborted";

/**
 * One run of a model, with the wire's own names. Gateways stray: keys this type does not name are kept, and
 * timestamps carry 2 to 9 fractional digits.
 */
export interface Prediction<Output = unknown> {
  /** 25 to 26 characters. */
  readonly id: string;
  /** `owner/name`. */
  readonly model: string;
  /** 64 hexadecimal digits, or `hidden` for official models. */
  readonly version: string;
  readonly status: PredictionStatus;
  /** What the model was given. */
  readonly input: { readonly [name: string]: unknown };
  /** What the model made; null until it has, and after its data was removed. Partial while `processing`. */
  readonly output: Output | null;
  /** True once input, output, files and logs were removed, one hour after completion. */
  readonly data_removed: boolean;
  /** The model's own words on a failure; may be null or empty even then. */
  readonly error: string | null;
  readonly logs?: string | null;
  readonly created_at: string;
  readonly started_at?: string | null;
  readonly completed_at?: string | null;
  /** When it is canceled by itself, where the create said so. */
  readonly deadline?: string | null;
  readonly deployment?: string | null;
  readonly source?: string;
  readonly metrics?: {
    /** Seconds of compute. */
    readonly predict_time?: number;
    /** Seconds from creation to the end. */
    readonly total_time?: number;
    readonly [name: string]: unknown;
  };
  /** Other people's addresses: this client never calls them with the key. */
  readonly urls: {
    readonly get?: string;
    readonly cancel?: string;
    readonly web?: string;
    readonly stream?: string;
    readonly [name: string]: unknown;
  };
  readonly [key: string]: unknown;
}

/** A prediction, or only its id. */
export type PredictionReference = string | { readonly id: string };

/** Whether a prediction has ended: its status will not change any more. */
export function isEnded({ status, completed_at }: Pick<Prediction, "status" | "completed_at">): boolean {
  // A status nobody has heard of ends with its completion time, or polling would never end.
  if (/^(succeeded|failed|canceled|aborted)$/.test(status)) return true;
  return !/^(starting|processing)$/.test(status) && Boolean(completed_at);
}
