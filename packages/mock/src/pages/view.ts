import type { OutputNode } from "../media/model.ts";

/** What a page shows of one prediction; everything in it may come from strangers. */
export interface PredictionView {
  readonly id: string;
  readonly model: string;
  readonly version: string;
  readonly status: string;
  readonly ended: boolean;
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly completedAt: number | null;
  readonly deadlineAt: number | null;
  /** When the page was made, by the mock's clock. */
  readonly now: number;
  readonly input: Readonly<Record<string, unknown>>;
  readonly logs: string;
  readonly error: string | null;
  /** 0 to 100, as the logs tell it. */
  readonly percentage: number | null;
  readonly dataRemoved: boolean;
  /** Set once it succeeded and while its data is kept. */
  readonly output: OutputNode | null;
}

/** Where things are, for links. Paths start with the session's prefix, if the page is one of a session. */
export interface Site {
  /** Empty, or `/_session/name`. */
  readonly root: string;
  /** Scheme, host and session prefix, as the caller reached the mock. */
  readonly origin: string;
}
