import { randomFrom } from "../random/random.ts";
import type { PredictionRecord } from "../state/model.ts";
import { seedOf } from "./seed-of.ts";
import { endOf } from "./status.ts";

export interface LogLine {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Ends with a line feed. */
  readonly text: string;
}

/** No more bars than this, whatever number of steps is asked for. */
const mostBars = 100;

/** Every line a prediction writes, up to its end. The same record always gives the same lines. */
export function logLines(record: PredictionRecord): readonly LogLine[] {
  const { startsAt, endsAt, outcome, error } = record.course;
  if (startsAt === null) return [];
  const end = endOf(record);
  const last = end?.at ?? Number.POSITIVE_INFINITY;
  const random = randomFrom(`${record.id}/logs`);
  const { steps } = record;
  const span = (endsAt ?? startsAt + 60_000) - startsAt;
  const lines: LogLine[] = [{ at: startsAt + Math.min(50, span), text: `Using seed: ${seedOf(record)}\n` }];
  const bars = Math.min(steps, mostBars);
  const failsAt = outcome === "failed" ? 0.6 : 1;
  let shown = -1;
  for (let bar = 0; bar <= bars; bar += 1) {
    const done = Math.round((bar / bars) * steps);
    if (done === shown) continue;
    shown = done;
    // The last tenth of the time goes into decoding and saving; the work before it is not quite even.
    const share = (bar / bars) * 0.9 * (bar === bars ? 1 : 0.97 + random.next() * 0.03);
    if (share > failsAt) break;
    // Decided by where the machine stands, so that a stuck one stops showing progress half-way.
    if (endsAt === null && share > 0.5) break;
    const at = startsAt + Math.round(share * span) + (bar === 0 ? Math.min(60, span) : 0);
    lines.push({ at, text: `${progressBar({ done, steps, seconds: (at - startsAt) / 1000 })}\n` });
  }
  if (outcome === "failed" && endsAt !== null)
    lines.push({ at: endsAt, text: `Traceback (most recent call last):\n${error ?? "failed"}\n` });
  return lines.filter((line) => line.at <= last).toSorted((left, right) => left.at - right.at);
}

const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A progress bar as tqdm draws it: `  8%|▊         | 2/25 [00:04<00:49,  2.15s/it]`. */
export function progressBar(bar: { done: number; steps: number; seconds: number }): string {
  const { done, steps, seconds } = bar;
  const share = done / steps;
  const cells = Math.floor(share * 80);
  const drawn = "█".repeat(Math.floor(cells / 8)) + (eighths[cells % 8] ?? "");
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  const left = done === 0 ? "?" : clockText(((steps - done) * seconds) / done);
  return `${percent}%|${drawn.padEnd(10)}| ${done}/${steps} [${clockText(seconds)}<${left}, ${rate({ done, seconds })}]`;
}

function rate({ done, seconds }: { done: number; seconds: number }): string {
  if (done === 0 || seconds === 0) return "?it/s";
  const perSecond = done / seconds;
  return perSecond >= 1
    ? `${perSecond.toFixed(2).padStart(5)}it/s`
    : `${(1 / perSecond).toFixed(2).padStart(5)}s/it`;
}

function clockText(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (value: number): string => `${value}`.padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const rest = `${pad(Math.floor((whole % 3600) / 60))}:${pad(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
