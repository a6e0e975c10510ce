import type { Prediction } from "@predgate/client";
import { connect } from "../../connect/connection.ts";
import { defineCommand } from "../../define/command.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { usageError } from "../../errors/usage-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { printDocument } from "../../output/print-document.ts";
import { printTable } from "../../output/print-table.ts";
import { predictionFields } from "../../predict/prediction-fields.ts";
import { statusName } from "../../waiting/progress-view.ts";

interface ListOptions {
  readonly limit: number;
  readonly status: string | undefined;
  readonly model: string | undefined;
  readonly createdAfter: string | undefined;
  readonly createdBefore: string | undefined;
}

const standardLimit = 30;

export const listCommand = defineCommand<ListOptions>({
  arguments: [],
  flags: [
    {
      name: "limit",
      short: "L",
      value: { kind: "integer", placeholder: "count", minimum: 1 },
      text: {
        en: `How many at most (default ${standardLimit}).`,
        zh: `最多显示多少条（默认 ${standardLimit}）。`,
      },
    },
    {
      name: "status",
      value: {
        kind: "choice",
        choices: ["starting", "processing", "succeeded", "failed", "canceled", "aborted"],
      },
      text: { en: "Only these.", zh: "只显示此状态。" },
    },
    {
      name: "model",
      value: { kind: "text", placeholder: "owner/name" },
      text: { en: "Only this model's.", zh: "只显示此模型。" },
    },
    {
      name: "created-after",
      value: { kind: "text", placeholder: "time" },
      text: {
        en: "Only those created at this time (ISO 8601) or later.",
        zh: "只显示此时间（ISO 8601）及之后创建的。",
      },
    },
    {
      name: "created-before",
      value: { kind: "text", placeholder: "time" },
      text: { en: "Only those created before this time.", zh: "只显示此时间之前创建的。" },
    },
  ],
  fields: predictionFields,
  examples: [
    {
      text: { en: "Ids of what failed today", zh: "今天失败的编号" },
      line: "predgate predictions list --status failed --created-after 2026-01-31 --query '[].id'",
    },
  ],
  parse: (given) => ({
    limit: given.number("limit") ?? standardLimit,
    status: given.text("status"),
    model: given.text("model"),
    createdAfter: readTime("--created-after", given.text("created-after")),
    createdBefore: readTime("--created-before", given.text("created-before")),
  }),
  run: async (options, kit) => {
    const connection = await connect(kit);
    try {
      const client = await connection.client();
      const found: Prediction[] = [];
      const all = client.predictions.list({
        createdAfter: options.createdAfter,
        createdBefore: options.createdBefore,
      });
      for await (const prediction of all) {
        if (options.status !== undefined && prediction.status !== options.status) continue;
        if (options.model !== undefined && prediction.model !== options.model) continue;
        found.push(prediction);
        if (found.length >= options.limit) break;
      }
      if (wantsJson(kit.shared)) {
        await printDocument(found, kit);
        return exitCodes.success;
      }
      if (found.length === 0) kit.note({ en: "There are no predictions.", zh: "没有预测。" });
      printTable(
        {
          head: ["id", "status", "model", "created"],
          rows: found.map((prediction) => [
            prediction.id,
            kit.context.stdout.isTerminal ? kit.say(statusName(prediction.status)) : prediction.status,
            prediction.model,
            prediction.created_at,
          ]),
        },
        kit,
      );
      return exitCodes.success;
    } finally {
      connection.close();
    }
  },
});

function readTime(flag: string, text: string | undefined): string | undefined {
  if (text === undefined || !Number.isNaN(Date.parse(text))) {
    return text === undefined ? undefined : new Date(text).toISOString();
  }
  throw usageError({
    code: "invalid_flag_value",
    sentence: {
      en: `${flag} must be a time; ${JSON.stringify(text)} came.`,
      zh: `${flag} 必须是时间；收到 ${JSON.stringify(text)}。`,
    },
    remedy: {
      en: "Write 2026-01-31 or 2026-01-31T08:00:00Z.",
      zh: "请写 2026-01-31 或 2026-01-31T08:00:00Z。",
    },
  });
}
