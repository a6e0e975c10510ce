import type { OutputPlan } from "../media/model.ts";
import { outputValue } from "../outputs/output-value.ts";
import type { PredictionRecord } from "../state/model.ts";
import { logLines } from "./logs.ts";
import { isTerminal, type Status, standingAt } from "./status.ts";

/** A prediction as the wire has it. */
export interface PredictionBody {
  readonly [name: string]: unknown;
  readonly status: Status;
  readonly urls: Readonly<Record<"cancel" | "get" | "stream" | "web", string>>;
}

export type Describe = (record: PredictionRecord) => OutputPlan;

let lastTime = Number.NaN;
let lastText = "";

/** Many predictions are made within one millisecond, and writing a time out costs as much as reading a body. */
function iso(time: number): string {
  if (time !== lastTime) {
    lastText = new Date(time).toISOString();
    lastTime = time;
  }
  return lastText;
}

/** Where a prediction's files are served. */
export const fileUrl = (record: PredictionRecord, name: string): string =>
  `${record.origin}/delivery/${record.id}/${encodeURIComponent(name)}`;

export const outputOf = (record: PredictionRecord, describe: Describe): unknown =>
  outputValue({ node: describe(record).output, urlOf: (file) => fileUrl(record, file.name) });

/** A prediction as a caller sees it at a moment. */
export function predictionBody(show: {
  record: PredictionRecord;
  now: number;
  describe: Describe;
  /** Lists leave logs out. */
  withLogs?: boolean;
}): PredictionBody {
  const { record, now, describe } = show;
  const standing = standingAt(record, now);
  const gone = standing.dataRemoved;
  // What is undefined is not written.
  return {
    id: record.id,
    model: record.model,
    version: record.version,
    input: gone ? {} : record.input,
    logs: show.withLogs === false ? undefined : gone ? "" : logsAt(record, now),
    output: standing.status === "succeeded" && !gone ? outputOf(record, describe) : null,
    data_removed: gone,
    error: standing.status === "failed" ? record.course.error : null,
    source: "api",
    status: standing.status,
    created_at: iso(record.createdAt),
    started_at: isoOrNothing(standing.startedAt),
    completed_at: isoOrNothing(standing.completedAt),
    deadline: isoOrNothing(record.deadlineAt),
    metrics: isTerminal(standing.status) ? metricsOf({ record, ...standing }) : undefined,
    urls: urlsOf(record),
  };
}

const isoOrNothing = (time: number | null): string | undefined => (time === null ? undefined : iso(time));

/** How a create answers whose prediction ended well inside its wait: `processing`, yet with the output. */
export function finishedInsideWait(show: {
  record: PredictionRecord;
  now: number;
  describe: Describe;
}): PredictionBody {
  const body = predictionBody(show);
  if (body.status !== "succeeded") return body;
  const { completed_at: _, metrics: __, ...rest } = body;
  return { ...rest, status: "processing" };
}

function logsAt(record: PredictionRecord, now: number): string {
  const { startsAt } = record.course;
  if (startsAt === null || now < startsAt) return "";
  return logLines(record)
    .filter((line) => line.at <= now)
    .map((line) => line.text)
    .join("");
}

function metricsOf(end: { record: PredictionRecord; startedAt: number | null; completedAt: number | null }) {
  const completed = end.completedAt ?? end.record.createdAt;
  const total = (completed - end.record.createdAt) / 1000;
  return end.startedAt === null
    ? { total_time: total }
    : { predict_time: (completed - end.startedAt) / 1000, total_time: total };
}

function urlsOf(record: PredictionRecord): PredictionBody["urls"] {
  const get = `${record.origin}${record.prefix}/predictions/${record.id}`;
  return {
    cancel: `${get}/cancel`,
    get,
    stream: `${record.origin}/stream/${record.id}`,
    web: `${record.origin}/p/${record.id}`,
  };
}
