import type { OutputPlan } from "../media/model.ts";
import { outputValue } from "../outputs/output-value.ts";
import type { PredictionRecord } from "../state/model.ts";
import { logLines } from "./logs.ts";
import { isTerminal, standingAt } from "./status.ts";

/** A prediction as the wire has it. */
export type PredictionBody = Record<string, unknown>;

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
  const body: PredictionBody = {
    id: record.id,
    model: record.model,
    version: record.version,
    input: gone ? {} : record.input,
  };
  if (show.withLogs !== false) body.logs = gone || standing.startedAt === null ? "" : logsAt(record, now);
  body.output = standing.status === "succeeded" && !gone ? outputOf(record, describe) : null;
  body.data_removed = gone;
  body.error = standing.status === "failed" ? record.course.error : null;
  body.source = "api";
  body.status = standing.status;
  body.created_at = iso(record.createdAt);
  if (standing.startedAt !== null) body.started_at = iso(standing.startedAt);
  if (standing.completedAt !== null) body.completed_at = iso(standing.completedAt);
  if (record.deadlineAt !== null) body.deadline = iso(record.deadlineAt);
  if (isTerminal(standing.status)) body.metrics = metricsOf({ record, ...standing });
  body.urls = urlsOf(record);
  return body;
}

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

const logsAt = (record: PredictionRecord, now: number): string =>
  logLines(record)
    .filter((line) => line.at <= now)
    .map((line) => line.text)
    .join("");

function metricsOf(end: { record: PredictionRecord; startedAt: number | null; completedAt: number | null }) {
  const completed = end.completedAt ?? end.record.createdAt;
  const total = (completed - end.record.createdAt) / 1000;
  return end.startedAt === null
    ? { total_time: total }
    : { predict_time: (completed - end.startedAt) / 1000, total_time: total };
}

function urlsOf(record: PredictionRecord): Record<string, string> {
  const get = `${record.origin}${record.prefix}/predictions/${record.id}`;
  return {
    cancel: `${get}/cancel`,
    get,
    stream: `${record.origin}/stream/${record.id}`,
    web: `${record.origin}/p/${record.id}`,
  };
}
