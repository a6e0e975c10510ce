import type { JournalRow } from "./journal.ts";

/** Where the rows of a batch stand. The numbers add up to `total`. */
export interface Account {
  readonly total: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly canceled: number;
  readonly uncertain: number;
  /** Created, and not seen to its end. */
  readonly running: number;
  /** Not created. */
  readonly pending: number;
}

export function accountOf(rows: readonly Pick<JournalRow, "state" | "outcome">[]): Account {
  const count = (holds: (row: Pick<JournalRow, "state" | "outcome">) => boolean): number =>
    rows.filter(holds).length;
  return {
    total: rows.length,
    succeeded: count((row) => row.state === "done" && row.outcome === "succeeded"),
    failed: count((row) => row.state === "done" && row.outcome === "failed"),
    canceled: count((row) => row.state === "done" && row.outcome === "canceled"),
    uncertain: count((row) => row.state === "uncertain" || row.state === "creating"),
    running: count((row) => row.state === "created"),
    pending: count((row) => row.state === "pending"),
  };
}
