import { printDuration } from "../define/duration.ts";
import type { Kit } from "../define/kit.ts";
import { fitWidth } from "../io/display-width.ts";
import { oneLine, stripControls } from "../io/strip-controls.ts";
import type { Localized } from "../language/localized.ts";
import { bar } from "./bar.ts";

/** What the view needs to know of a prediction. */
export interface Watched {
  readonly id: string;
  readonly status: string;
  readonly logs?: string | null;
}

/** Reads how far a model is, from 0 to 1, out of its logs: the client's `predictions.progress`. */
export type ReadProgress = (logs: string | null | undefined) => { readonly percentage: number } | undefined;

export interface ProgressView {
  update(prediction: Watched): void;
  /** Takes the view off the screen. */
  end(): void;
}

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const frameMilliseconds = 100;
/** Plain lines are for logs: a new status, or a tenth more. */
const plainStep = 0.1;

const statusNames: Readonly<Record<string, Localized>> = {
  creating: { en: "creating", zh: "创建中" },
  starting: { en: "starting", zh: "启动中" },
  processing: { en: "processing", zh: "处理中" },
  succeeded: { en: "succeeded", zh: "成功" },
  failed: { en: "failed", zh: "失败" },
  canceled: { en: "canceled", zh: "已取消" },
  aborted: { en: "aborted", zh: "已中止" },
};

export function statusName(status: string): Localized {
  const name = oneLine(status);
  return statusNames[status] ?? { en: name, zh: name };
}

/** Shows how a prediction comes along: one living line on a terminal, plain lines elsewhere, nothing when quiet. */
export function progressView(kit: Kit, progress: ReadProgress): ProgressView {
  if (kit.shared.quiet) return { update: () => {}, end: () => {} };
  return kit.context.stderr.isTerminal && kit.context.environment.TERM !== "dumb"
    ? livingLine(kit, progress)
    : plainLines(kit, progress);
}

function livingLine(kit: Kit, progress: ReadProgress): ProgressView {
  const { stderr } = kit.context;
  const started = kit.context.now();
  let current: Watched = { id: "", status: "creating" };
  let firstShare: { readonly share: number; readonly at: number } | undefined;
  let tick = 0;
  const draw = (): void => {
    const frame = frames[tick % frames.length] ?? "";
    tick += 1;
    const elapsed = kit.context.now() - started;
    const share = current.status === "processing" ? progress(current.logs)?.percentage : undefined;
    const parts = [`${kit.paint("cyan", frame)} ${kit.say(statusName(current.status))}`];
    if (share !== undefined) parts.push(`${bar(share, 20)} ${Math.round(share * 100)}%`);
    parts.push(printDuration(elapsed));
    const left = share === undefined ? undefined : timeLeft(share);
    if (left !== undefined)
      parts.push(kit.say({ en: `about ${printDuration(left)} left`, zh: `约剩 ${printDuration(left)}` }));
    const line = parts.join("  ");
    // Colour codes take no columns; only a line without them is cut.
    const columns = (stderr.columns ?? 80) - 1;
    const room = columns + (line.length - visibleLength(line));
    stderr.write(`\r\u001b[2K${fitWidth(line, room)}`);
  };
  /** From the pace since the first percentage: starting up is not part of it. */
  const timeLeft = (share: number): number | undefined => {
    const now = kit.context.now();
    firstShare ??= { share, at: now };
    const made = share - firstShare.share;
    return made <= 0 || share >= 1 ? undefined : ((now - firstShare.at) / made) * (1 - share);
  };
  draw();
  const timer = setInterval(draw, frameMilliseconds);
  timer.unref();
  return {
    update(prediction) {
      current = prediction;
      draw();
    },
    end() {
      clearInterval(timer);
      stderr.write("\r\u001b[2K");
    },
  };
}

function visibleLength(line: string): number {
  return stripControls(line).length;
}

function plainLines(kit: Kit, progress: ReadProgress): ProgressView {
  let status = "";
  let told = 0;
  return {
    update(prediction) {
      const share = progress(prediction.logs)?.percentage;
      if (prediction.status !== status) {
        status = prediction.status;
        told = share ?? 0;
        kit.note(sentence(prediction, undefined));
      } else if (share !== undefined && share - told >= plainStep && status === "processing") {
        told = share;
        kit.note(sentence(prediction, share));
      }
    },
    end() {},
  };
}

function sentence(prediction: Watched, share: number | undefined): Localized {
  const name = statusName(prediction.status);
  const percentage = share === undefined ? "" : ` ${Math.round(share * 100)}%`;
  const id = oneLine(prediction.id);
  return { en: `${id} ${name.en}${percentage}`, zh: `${id} ${name.zh}${percentage}` };
}
