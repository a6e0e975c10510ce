import type { PredictionRecord } from "../state/model.ts";

export type Status = "starting" | "processing" | "succeeded" | "failed" | "canceled" | "aborted";

/** Where a prediction stands at a moment. Times are milliseconds since 1970; null for "not yet". */
export interface Standing {
  readonly status: Status;
  readonly startedAt: number | null;
  readonly completedAt: number | null;
  /** Data is removed one hour after completion. */
  readonly dataRemoved: boolean;
}

/** How long inputs, outputs, logs and files are kept after completion. */
export const keptFor = 3_600_000;

/** When a prediction ends and how: by itself, by its deadline or by a cancel, whichever comes first. */
export function endOf(record: PredictionRecord): { at: number; status: Status } | null {
  const { course, deadlineAt, canceledAt } = record;
  const stopped = Math.min(deadlineAt ?? Number.POSITIVE_INFINITY, canceledAt ?? Number.POSITIVE_INFINITY);
  if (course.endsAt !== null && course.endsAt <= stopped)
    return { at: course.endsAt, status: course.outcome };
  if (stopped === Number.POSITIVE_INFINITY) return null;
  const ran = course.startsAt !== null && course.startsAt <= stopped;
  const byDeadline = canceledAt === null || (deadlineAt !== null && deadlineAt < canceledAt);
  return { at: stopped, status: byDeadline && !ran ? "aborted" : "canceled" };
}

export function standingAt(record: PredictionRecord, now: number): Standing {
  const end = endOf(record);
  const ended = end !== null && end.at <= now;
  const stop = ended ? end.at : now;
  const started = record.course.startsAt !== null && record.course.startsAt <= stop;
  return {
    status: ended ? end.status : started ? "processing" : "starting",
    startedAt: started ? record.course.startsAt : null,
    completedAt: ended ? end.at : null,
    dataRemoved: ended && now >= end.at + keptFor,
  };
}

export const isTerminal = (status: Status): boolean => status !== "starting" && status !== "processing";
