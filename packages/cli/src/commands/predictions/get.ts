import { resolve } from "node:path";
import { connect } from "../../connect/connection.ts";
import { defineCommand } from "../../define/command.ts";
import { idArgument } from "../../define/common-arguments.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { SaveChoices } from "../../files/save-flags.ts";
import { saveChoices, saveFlags } from "../../files/save-flags.ts";
import { saveOutputs } from "../../files/save-outputs.ts";
import { printDocument } from "../../output/print-document.ts";
import { predictionFields } from "../../predict/prediction-fields.ts";
import { printPrediction } from "../../predict/print-prediction.ts";

interface GetOptions extends SaveChoices {
  readonly id: string;
}

export const getCommand = defineCommand<GetOptions>({
  arguments: [idArgument],
  flags: saveFlags,
  fields: [...predictionFields, "files"],
  about: {
    en: "With --output-dir it saves the output's files as well.",
    zh: "给出 --output-dir 时同时保存输出文件。",
  },
  examples: [
    { text: { en: "The logs alone", zh: "只看日志" }, line: "predgate predictions get ID --query logs" },
  ],
  parse: (given) => ({ id: given.words[0] ?? "", ...saveChoices(given) }),
  run: async (options, kit) => {
    const connection = await connect(kit);
    try {
      const client = await connection.client();
      const prediction = await client.predictions.get(options.id);
      const files =
        options.outputDirectory === undefined
          ? undefined
          : await saveOutputs({
              id: prediction.id,
              output: prediction.output,
              directory: resolve(kit.context.directory, options.outputDirectory),
              overwrite: options.overwrite,
              connection,
              kit,
            });
      if (wantsJson(kit.shared)) {
        await printDocument({ ...prediction, ...(files === undefined ? {} : { files }) }, kit);
      } else if (files === undefined) printPrediction(prediction, kit);
      else for (const { path } of files) kit.context.stdout.write(`${path}\n`);
      return exitCodes.success;
    } finally {
      connection.close();
    }
  },
});
