import { defineCommand } from "../../define/command.ts";
import { assignmentArgument, modelArgument } from "../../define/common-arguments.ts";
import { givenInputs } from "../../input/given-inputs.ts";
import { inputFlagsFor } from "../../input/input-flags-for.ts";
import { createChoices, createFlags } from "../../predict/create-flags.ts";
import { predictionFields } from "../../predict/prediction-fields.ts";
import type { RunOptions } from "../../predict/run-prediction.ts";

export const createCommand = defineCommand<RunOptions>({
  arguments: [modelArgument, assignmentArgument],
  flags: createFlags,
  fields: predictionFields,
  about: {
    en: "Prints the id, or the prediction with --json, and does not wait: `predictions wait ID` does.",
    zh: "输出编号（--json 时输出预测对象），不等待结果；等待请用 `predictions wait ID`。",
  },
  examples: [
    {
      text: { en: "Create now, wait later", zh: "先创建，稍后等待" },
      line: "id=$(predgate predictions create riffusion/riffusion prompt_a='funky synth solo')",
    },
  ],
  inputFlags: ({ words }) => inputFlagsFor({ words, flags: createFlags }),
  parse: (given) => ({
    model: given.words[0] ?? "",
    inputs: givenInputs(given),
    create: createChoices(given),
    outputDirectory: undefined,
    overwrite: false,
    save: false,
    inline: false,
    timeout: undefined,
    waits: false,
  }),
  run: async (options, kit) => (await import("../../predict/run-prediction.ts")).runPrediction(options, kit),
});
