/** `"30s"`, `"1h30m45s"`, `"500ms"`, or a number of milliseconds. */
export type Duration = string | number;

export interface Timer {
  readonly cancel: () => void;
}

/** The one clock that everything in a mock lives by. Times are milliseconds since 1970. */
export interface Clock {
  readonly now: () => number;
  /** Runs `task` once the clock reaches `time`; tasks due at the same time run in the order they were set. */
  readonly at: (time: number, task: () => void | Promise<void>) => Timer;
  /** Moves the clock on, running what falls due on the way, in order. On a running clock this is a jump. */
  readonly advance: (duration: Duration) => Promise<void>;
  /** Time of the next task, or undefined when nothing is set. */
  readonly nextTask: () => number | undefined;
  /**
   * Tells the clock that a call has come, and which moment its caller is looking forward to. Only a clock
   * that moves by calls does anything with it.
   */
  readonly called: (call: { readonly lookingForwardTo?: number | undefined }) => void;
  /** Puts the clock to a time, forwards or back, without running anything. */
  readonly set: (time: number) => void;
  /** Drops every task; nothing runs afterwards. */
  readonly stop: () => void;
}

/** Where virtual clocks start: 2025-01-01T00:00:00.000Z. */
export const virtualStart = Date.UTC(2025, 0, 1);
