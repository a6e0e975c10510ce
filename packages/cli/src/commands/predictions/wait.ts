import { connect } from "../../connect/connection.ts";
import { defineCommand } from "../../define/command.ts";
import { idArgument } from "../../define/common-arguments.ts";
import { saveChoices, saveFlags } from "../../files/save-flags.ts";
import { predictionFields } from "../../predict/prediction-fields.ts";
import { waitFlags } from "../../predict/wait-flags.ts";
import type { WaitOptions } from "../../predict/wait-for-prediction.ts";

export const waitCommand = defineCommand<WaitOptions>({
  arguments: [idArgument],
  flags: [...waitFlags, ...saveFlags],
  fields: [...predictionFields, "files"],
  about: {
    en: "Exits as `run` does: by how the prediction ended. Ctrl-C stops waiting and cancels the prediction, unless --no-cancel says otherwise.",
    zh: "退出码与 `run` 相同，取决于预测的结局。Ctrl-C 停止等待并取消预测，除非给出 --no-cancel。",
  },
  examples: [
    {
      text: { en: "Take up a prediction again and save what it made", zh: "继续等待某个预测并保存结果" },
      line: "predgate predictions wait ID --output-dir out --timeout 10m",
    },
  ],
  parse: (given) => ({
    id: given.words[0] ?? "",
    timeout: given.duration("timeout"),
    cancels: given.switched("cancel") ?? true,
    ...saveChoices(given),
  }),
  run: async (options, kit) => {
    const connection = await connect(kit);
    try {
      return await (await import("../../predict/wait-for-prediction.ts")).waitForPrediction(options, {
        kit,
        connection,
      });
    } finally {
      connection.close();
    }
  },
});
