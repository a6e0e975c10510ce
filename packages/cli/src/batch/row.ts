/** One prediction that a file asks for. */
export interface Row {
  /** Line of a JSONL file; record of a CSV, its head not counted. From 1. */
  readonly number: number;
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** How a row that has ended is counted. */
export type Outcome = "succeeded" | "failed" | "canceled";

/**
 * `pending`: no prediction exists. `creating`: a create was sent, or was about to be. `uncertain`: nobody knows
 * whether a prediction exists. `created`: it does. `done`: it has ended and its files are saved.
 */
export type RowState = "pending" | "creating" | "uncertain" | "created" | "done";
