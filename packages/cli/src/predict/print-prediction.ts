import type { Prediction } from "@predgate/client";
import { printDuration } from "../define/duration.ts";
import type { Kit } from "../define/kit.ts";
import { padTo } from "../io/display-width.ts";
import { oneLine } from "../io/strip-controls.ts";
import type { Localized } from "../language/localized.ts";
import { safeJson } from "../output/print-document.ts";
import { statusName } from "../waiting/progress-view.ts";

const labels: Readonly<Record<string, Localized>> = {
  id: { en: "id", zh: "编号" },
  status: { en: "status", zh: "状态" },
  model: { en: "model", zh: "模型" },
  created: { en: "created", zh: "创建时间" },
  took: { en: "took", zh: "用时" },
  error: { en: "error", zh: "错误" },
  input: { en: "input", zh: "输入" },
  output: { en: "output", zh: "输出" },
  removed: { en: "removed", zh: "已删除" },
};

/** A prediction for people: a line a fact. */
export function printPrediction(prediction: Prediction, kit: Kit): void {
  const rows: [string, string][] = [
    ["id", oneLine(prediction.id)],
    ["status", kit.say(statusName(prediction.status))],
    ["model", oneLine(`${prediction.model}`)],
    ["created", oneLine(prediction.created_at)],
  ];
  const took = tookMilliseconds(prediction);
  if (took !== undefined) rows.push(["took", printDuration(took)]);
  if (typeof prediction.error === "string" && prediction.error !== "")
    rows.push(["error", oneLine(prediction.error)]);
  rows.push(["input", safeJson(prediction.input, { indent: 0 })]);
  if (prediction.data_removed) {
    rows.push([
      "removed",
      kit.say({ en: "input, output, logs and files are gone", zh: "输入、输出、日志与文件均已删除" }),
    ]);
  } else if (prediction.output !== null && prediction.output !== undefined) {
    rows.push([
      "output",
      typeof prediction.output === "string"
        ? oneLine(prediction.output)
        : safeJson(prediction.output, { indent: 0 }),
    ]);
  }
  for (const [label, text] of rows) {
    kit.context.stdout.write(`${padTo(kit.say(labels[label] ?? { en: label, zh: label }), 9)}${text}\n`);
  }
}

function tookMilliseconds(prediction: Prediction): number | undefined {
  if (typeof prediction.completed_at !== "string") return undefined;
  const took = Date.parse(prediction.completed_at) - Date.parse(prediction.created_at);
  return Number.isFinite(took) && took >= 0 ? took : undefined;
}
