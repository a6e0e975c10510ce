import { logLines } from "../predictions/logs.ts";
import { isTerminal, standingAt } from "../predictions/status.ts";
import type { Call } from "../request/call.ts";
import type { PredictionRecord } from "../state/model.ts";
import { percentageOf } from "./percentage.ts";
import type { PredictionView, Site } from "./view.ts";

/** What the pages show of a record, at this moment. */
export function viewOf({ record, call }: { record: PredictionRecord; call: Call }): PredictionView {
  const now = call.world.clock.now();
  const standing = standingAt(record, now);
  const gone = standing.dataRemoved;
  const written =
    gone || standing.startedAt === null ? [] : logLines(record).filter((line) => line.at <= now);
  const logs = written.map((line) => line.text).join("");
  return {
    id: record.id,
    model: record.model,
    version: record.version,
    status: standing.status,
    ended: isTerminal(standing.status),
    createdAt: record.createdAt,
    startedAt: standing.startedAt,
    completedAt: standing.completedAt,
    deadlineAt: record.deadlineAt,
    now,
    input: gone ? {} : record.input,
    logs,
    error: standing.status === "failed" ? record.course.error : null,
    percentage: percentageOf(logs),
    dataRemoved: gone,
    output: standing.status === "succeeded" && !gone ? call.engine.describe(record).output : null,
  };
}

/** Links stay within the origin and session that the page was asked for under. */
export function siteOf({ origin }: Call): Site {
  return { origin, root: origin.slice(new URL(origin).origin.length).replace(/\/+$/u, "") };
}
