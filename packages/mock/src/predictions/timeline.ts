import type { OutputNode } from "../media/model.ts";
import { outputValue } from "../outputs/output-value.ts";
import type { PredictionRecord } from "../state/model.ts";
import { logLines } from "./logs.ts";
import { type Describe, fileUrl } from "./prediction-body.ts";
import { endOf, type Status } from "./status.ts";

/** Something that a stream or a webhook tells about a prediction. */
export type TimelineEvent =
  | { readonly kind: "start"; readonly at: number }
  | { readonly kind: "logs"; readonly at: number; readonly text: string }
  | { readonly kind: "output"; readonly at: number; readonly data: string }
  | {
      readonly kind: "completed";
      readonly at: number;
      readonly status: Status;
      readonly error: string | null;
    };

/** Everything that happens to a prediction, in order. It has a last event unless the prediction is stuck. */
export function timelineOf(told: { record: PredictionRecord; describe: Describe }): readonly TimelineEvent[] {
  const { record } = told;
  const events: TimelineEvent[] = [];
  const { startsAt } = record.course;
  const end = endOf(record);
  if (startsAt !== null && (end === null || startsAt <= end.at)) events.push({ kind: "start", at: startsAt });
  for (const line of logLines(record)) events.push({ kind: "logs", at: line.at, text: line.text });
  if (end === null) return events;
  if (end.status === "succeeded")
    for (const data of outputTexts(told)) events.push({ kind: "output", at: end.at, data });
  const error = end.status === "failed" ? record.course.error : null;
  events.push({ kind: "completed", at: end.at, status: end.status, error });
  return events;
}

/** What `output` events carry: one per string of the output, a file's being its URL; else the JSON. */
function outputTexts({
  record,
  describe,
}: {
  record: PredictionRecord;
  describe: Describe;
}): readonly string[] {
  const node = describe(record).output;
  const value = (part: OutputNode): unknown =>
    outputValue({ node: part, urlOf: (file) => fileUrl(record, file.name) });
  const parts =
    node.kind === "list" ? node.items : node.kind === "fields" ? Object.values(node.fields) : [node];
  const texts = parts.map(value);
  if (texts.every((part) => typeof part === "string")) return texts;
  return [JSON.stringify(value(node))];
}
