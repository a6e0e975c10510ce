import { connect } from "../../connect/connection.ts";
import { defineCommand } from "../../define/command.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { exitCodes } from "../../exit-codes.ts";
import { oneLine } from "../../io/strip-controls.ts";
import { printDocument } from "../../output/print-document.ts";
import { predictionFields } from "../../predict/prediction-fields.ts";
import { statusName } from "../../waiting/progress-view.ts";

interface CancelOptions {
  readonly ids: readonly string[];
}

export const cancelCommand = defineCommand<CancelOptions>({
  arguments: [
    { name: "ID", required: true, repeatable: true, text: { en: "Ids of predictions.", zh: "预测的编号。" } },
  ],
  flags: [],
  fields: predictionFields,
  about: {
    en: "A prediction that has ended stays as it was. With --json and several ids, one array.",
    zh: "已结束的预测保持不变。多个编号时 --json 输出数组。",
  },
  examples: [{ text: { en: "Cancel two", zh: "取消两个" }, line: "predgate predictions cancel ID1 ID2" }],
  parse: (given) => ({ ids: given.words }),
  run: async ({ ids }, kit) => {
    const connection = await connect(kit);
    try {
      const client = await connection.client();
      const canceled = [];
      for (const id of ids) {
        const prediction = await client.predictions.cancel(id);
        canceled.push(prediction);
        if (!wantsJson(kit.shared)) {
          kit.context.stdout.write(`${oneLine(prediction.id)} ${kit.say(statusName(prediction.status))}\n`);
        }
      }
      if (wantsJson(kit.shared)) await printDocument(canceled.length === 1 ? canceled[0] : canceled, kit);
      return exitCodes.success;
    } finally {
      connection.close();
    }
  },
});
