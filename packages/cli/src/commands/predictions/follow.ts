import type { Prediction } from "@predgate/client";
import { connect } from "../../connect/connection.ts";
import { defineCommand } from "../../define/command.ts";
import { idArgument } from "../../define/common-arguments.ts";
import type { Kit } from "../../define/kit.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { exitCodes } from "../../exit-codes.ts";
import { listenForInterrupt } from "../../io/interrupt.ts";
import { stripControls } from "../../io/strip-controls.ts";
import { printDocument } from "../../output/print-document.ts";
import { outcomeError } from "../../predict/outcome.ts";
import { predictionFields } from "../../predict/prediction-fields.ts";
import { printOutput } from "../../predict/print-output.ts";
import { statusName } from "../../waiting/progress-view.ts";

interface FollowOptions {
  readonly id: string;
  /** Milliseconds. */
  readonly timeout: number | undefined;
}

export const followCommand = defineCommand<FollowOptions>({
  arguments: [idArgument],
  flags: [
    {
      name: "timeout",
      value: { kind: "duration", placeholder: "90s", above: 0 },
      text: {
        en: "Longest time to follow it (exit 7); the prediction runs on.",
        zh: "最长跟随时间（超时退出码 7）；预测继续运行。",
      },
    },
  ],
  fields: predictionFields,
  about: {
    en: "Shows each status and each new line of the logs as they come, then the output. With --json one JSON object a line for each state, with --query what it selects of each. Ctrl-C stops following; the prediction runs on.",
    zh: "实时显示状态与新日志行，最后显示输出。--json 时每个状态输出一行 JSON，--query 时输出所选内容。Ctrl-C 只停止跟随，预测继续运行。",
  },
  examples: [{ text: { en: "Watch the logs", zh: "查看日志" }, line: "predgate predictions follow ID" }],
  parse: (given) => ({ id: given.words[0] ?? "", timeout: given.duration("timeout") }),
  run: async (options, kit) => {
    const connection = await connect(kit);
    const interrupt = listenForInterrupt();
    try {
      const client = await connection.client();
      let last: Prediction | undefined;
      const updates = client.predictions.follow(options.id, {
        signal: interrupt.signal,
        ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
      });
      for await (const { type, prediction, data } of updates) {
        if (type === "prediction") await showState({ prediction, before: last, kit });
        else if (!wantsJson(kit.shared) && data !== undefined) showPiece({ type, data, kit });
        last = prediction;
      }
      if (last === undefined) return exitCodes.success;
      const prediction = last;
      const failure = outcomeError(prediction);
      if (failure !== undefined) throw failure;
      if (!wantsJson(kit.shared)) {
        await printOutput({ output: prediction.output, files: [], inline: false }, kit);
      }
      return exitCodes.success;
    } finally {
      interrupt.release();
      connection.close();
    }
  },
});

/** A state: one JSON line for a program, the status for people where it is new. */
async function showState(given: {
  readonly prediction: Prediction;
  readonly before: Prediction | undefined;
  readonly kit: Kit;
}): Promise<void> {
  const { prediction, before, kit } = given;
  if (wantsJson(kit.shared)) await printDocument(prediction, kit, { indent: 0 });
  else if (prediction.status !== before?.status) kit.note(statusName(prediction.status));
}

/** A piece of the logs, as it comes. Pieces of the output are shown together at the end. */
function showPiece(given: { readonly type: string; readonly data: string; readonly kit: Kit }): void {
  if (given.type === "logs" && !given.kit.shared.quiet)
    given.kit.context.stderr.write(stripControls(given.data));
}
