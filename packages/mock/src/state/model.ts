export type WebhookEvent = "start" | "output" | "logs" | "completed";

/** How the webhooks of a prediction misbehave. */
export interface WebhookFaults {
  /** Each arrives twice, with the same id. */
  readonly duplicate?: boolean;
  readonly lateSeconds?: number;
  /** The last one overtakes the one before it. */
  readonly reordered?: boolean;
}

/** When things happen to a prediction if nobody cancels it. Times are milliseconds since 1970. */
export interface Course {
  /** When a machine takes it up; null for never. */
  readonly startsAt: number | null;
  /** When it ends by itself; null for never. */
  readonly endsAt: number | null;
  /** How it ends. */
  readonly outcome: "succeeded" | "failed";
  /** What `error` says when it fails. */
  readonly error: string | null;
}

/**
 * All that is kept of a prediction. Its status, logs and output at any moment follow from this and the
 * clock, so nothing has to be woken up to move it along. Plain data: a store may write it anywhere.
 */
export interface PredictionRecord {
  readonly id: string;
  /** Counts up from 1 within a session. */
  readonly sequence: number;
  readonly model: string;
  readonly version: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Scheme, host and session prefix under which the caller reached the mock. */
  readonly origin: string;
  /** What stood before `/predictions` or `/models` in the create's path. */
  readonly prefix: string;
  readonly createdAt: number;
  readonly course: Course;
  /** Set by `Cancel-After`. */
  readonly deadlineAt: number | null;
  /** Set by a cancel. */
  readonly canceledAt: number | null;
  /** The mock's seed and the session, from which the prediction's own seed is drawn if its input has none. */
  readonly drawnFrom: string;
  /** How many steps its progress bar counts. */
  readonly steps: number;
  readonly webhook: {
    readonly url: string;
    readonly events: readonly WebhookEvent[];
    /** How deliveries misbehave, as the create's faults asked. */
    readonly faults?: WebhookFaults | undefined;
  } | null;
}

/** A file sent with `POST /files`. */
export interface FileRecord {
  readonly id: string;
  readonly sequence: number;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  readonly createdAt: number;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface PageRequest {
  /** Only records whose sequence is lower (older). */
  readonly olderThan?: number | undefined;
  /** Only records whose sequence is higher (newer); the ones next to it are given. */
  readonly newerThan?: number | undefined;
  readonly createdAfter?: number | undefined;
  readonly createdBefore?: number | undefined;
  readonly limit: number;
}

export interface Page<Item> {
  /** Newest first. */
  readonly items: readonly Item[];
  readonly hasOlder: boolean;
  readonly hasNewer: boolean;
}

/** A prediction's place among all. */
export interface Turn {
  /** Counts up from 1 within a session. */
  readonly sequence: number;
  /** Milliseconds since 1970; undefined when no machine has run the model yet. */
  readonly warmUntil: number | undefined;
}

/** What a mock remembers. Asynchronous throughout, so that a shared store can stand behind it. */
export interface Store {
  /** Adds 1 to a named counter and gives the new value. */
  readonly count: (counter: string) => Promise<number>;
  /** Counts a prediction, and tells until when a machine with its model stays warm. */
  readonly startPrediction: (model: string) => Promise<Turn>;
  /** Adds a record or replaces the one with its id. `warmUntil` is what `startPrediction` tells from now on. */
  readonly putPrediction: (record: PredictionRecord, warmUntil?: number) => Promise<void>;
  readonly getPrediction: (id: string) => Promise<PredictionRecord | undefined>;
  readonly listPredictions: (request: PageRequest) => Promise<Page<PredictionRecord>>;
  readonly putFile: (file: FileRecord) => Promise<void>;
  readonly getFile: (id: string) => Promise<FileRecord | undefined>;
  readonly deleteFile: (id: string) => Promise<boolean>;
  readonly listFiles: (request: PageRequest) => Promise<Page<FileRecord>>;
  /** Everything, as data that `load` takes back. */
  readonly dump: () => Promise<StoreDump>;
  readonly load: (dump: StoreDump) => Promise<void>;
}

export interface StoreDump {
  readonly numbers: Readonly<Record<string, number>>;
  readonly predictions: readonly PredictionRecord[];
  readonly files: readonly FileRecord[];
}
