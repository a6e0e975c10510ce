import type { Prediction } from "./prediction.ts";
import type { Input } from "./types.ts";

/** When the gateway calls the webhook. */
export type WebhookEvent = "start" | "output" | "logs" | "completed";

/** Options of `predictions.create`. All times are in milliseconds. */
export interface CreateOptions<Model = string> {
  /** What the model is given. Files may stand wherever it takes a URL. */
  readonly input: Input<Model>;
  /** Address that the gateway calls with the prediction; check the calls with `@predgate/client/webhooks`. */
  readonly webhook?: string | undefined;
  /** When it calls. Default: the gateway's, `output` and `completed`. */
  readonly webhookEventsFilter?: readonly WebhookEvent[] | undefined;
  /**
   * Lets the gateway hold its answer until there is an output: `true`, or milliseconds from 1000 to 60000.
   * Default false: the id is known at once, so that a failing connection loses nothing.
   */
  readonly wait?: boolean | number | undefined;
  /** Lets the gateway cancel by itself: milliseconds (at least 5000), or `"30s"`, `"5m"`, `"1h30m45s"`. */
  readonly cancelAfter?: number | string | undefined;
  /**
   * Aborting rejects at once with the signal's reason. Before the create is sent, nothing is sent. While it is in
   * flight it is left to finish in the background, and what it made is canceled.
   */
  readonly signal?: AbortSignal | undefined;
  /** Whether an abort also cancels the prediction. Default true. */
  readonly cancelOnAbort?: boolean | undefined;
}

/** Options of `predictions.wait`. */
export interface WaitOptions {
  /** Aborting stops the waiting at once with the signal's reason; the prediction runs on. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait in all. Default: as long as it takes. */
  readonly timeout?: number | undefined;
  /** Told each state of the prediction that was seen. */
  readonly onUpdate?: ((prediction: Prediction) => void) | undefined;
}

/** Options of `run`: those of a create, and of the wait after it. */
export interface RunOptions<Model = string> extends CreateOptions<Model> {
  /** Milliseconds for the whole run. What still runs then is canceled. Default: as long as it takes. */
  readonly timeout?: number | undefined;
  /** Told each state of the prediction that was seen, from its creation to its end. */
  readonly onUpdate?: ((prediction: Prediction) => void) | undefined;
}

/** Options of `predictions.list`. */
export interface ListOptions {
  /** Only predictions created at this time or later. */
  readonly createdAfter?: Date | string | undefined;
  /** Only predictions created before this time. */
  readonly createdBefore?: Date | string | undefined;
  readonly signal?: AbortSignal | undefined;
}
