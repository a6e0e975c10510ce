import type { PredgateError } from "./errors/predgate-error.ts";
import type { RemoteFile } from "./files/remote-file.ts";
import type { UploadedFile } from "./files/upload-file.ts";
import type { PredictionUpdate } from "./predictions/follow.ts";
import type { CreateOptions, ListOptions, RunOptions, WaitOptions } from "./predictions/options.ts";
import type { Prediction, PredictionReference } from "./predictions/prediction.ts";
import type { progress } from "./predictions/progress.ts";
import type { KnownModel, ModelReference, Output } from "./predictions/types.ts";
import type { RawClient } from "./raw/raw-client.ts";

/** Names with suggestions in editors, and any other string. */
type AnyModel = KnownModel | (string & {}) | Exclude<ModelReference, string>;

/** `client.run`. */
export interface Run {
  /**
   * Creates a prediction, waits for its end and gives its output, typed by the model's name.
   *
   * @throws PredictionFailedError, PredictionCanceledError, PredictionAbortedError or OutputUnavailableError for how it ended;
   * UncertainCreateError where nobody knows whether it was created; RunTimeoutError; the signal's reason; and the
   * gateway's refusals (see docs/errors.md).
   *
   * @example
   * const { audio } = await client.run("riffusion/riffusion", { input: { prompt_a: "funky synth solo" } });
   */
  <Model extends AnyModel>(model: Model, options: RunOptions<Model>): Promise<Output<Model>>;
  /** The same, with the prediction beside the output: its id, logs and metrics. */
  detailed<Model extends AnyModel>(
    model: Model,
    options: RunOptions<Model>,
  ): Promise<{ output: Output<Model>; prediction: Prediction<Output<Model>> }>;
}

/** `client.predictions`. Everything is asked by id beneath the own base URL. */
export interface Predictions {
  /** Creates a prediction and gives it as the gateway answered, without waiting for its end. */
  create<Model extends AnyModel>(
    model: Model,
    options: CreateOptions<Model>,
  ): Promise<Prediction<Output<Model>>>;
  /** Reads a prediction. */
  get(
    reference: PredictionReference,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Prediction>;
  /**
   * Cancels a prediction and gives it as it then is. One that has ended stays as it was.
   * @throws CancelUnsupportedError where the gateway has no such route.
   */
  cancel(
    reference: PredictionReference,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Prediction>;
  /** All predictions, newest first; pages are fetched as they are reached. */
  list(options?: ListOptions): AsyncGenerator<Prediction, void, undefined>;
  /** Waits until a prediction has ended and gives it, however it ended. */
  wait(reference: PredictionReference, options?: WaitOptions): Promise<Prediction>;
  /**
   * Updates as they come, until the prediction has ended: from its event stream where it has one (which gets no key and
   * is taken up again where it broke), else by polling.
   */
  follow(
    reference: PredictionReference,
    options?: Omit<WaitOptions, "onUpdate">,
  ): AsyncGenerator<PredictionUpdate, void, undefined>;
  /** How far a model says it is, from the last progress bar in its logs. */
  readonly progress: typeof progress;
}

/** `client.files`. */
export interface Files {
  /** A file that a prediction made, by its address. Nothing is fetched before it is asked for, and never with the key. */
  open(address: string | URL): RemoteFile;
  /** Uploads a file of at most 100 MB to the gateway, for inputs. `run` does so by itself with what is over 256 kB. */
  upload(file: Blob, options?: { readonly signal?: AbortSignal | undefined }): Promise<UploadedFile>;
}

/** What `createClient` gives. */
export interface Client {
  readonly run: Run;
  readonly predictions: Predictions;
  readonly files: Files;
  /**
   * The low-level door: openapi-fetch, typed by the document, with key, timeout and retry applied. It is loaded on the
   * first call. Refusals come back as `error` beside `response`; network faults are thrown as this package's errors.
   * An abort ends the connection and cancels nothing, though a create on its way may have been taken: `run` and
   * `predictions.create` see to that.
   */
  readonly raw: RawClient;
  /**
   * Resolves when nothing goes on in the background any more: creates left to finish and cancels after an abort.
   * Await it before `process.exit`, or hand it to an edge runtime's `waitUntil`.
   *
   * It gives what went wrong there since it was last asked, newest first (the logger was told too): an aborted call
   * rejects with the signal's own reason at once, so this is where a CancelUnsupportedError, for a prediction that runs
   * on at a gateway without a cancel route, or an UncertainCreateError can be had.
   */
  settled(): Promise<readonly PredgateError[]>;
}
