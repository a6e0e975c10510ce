import { defineCommand } from "../define/command.ts";
import { assignmentArgument, modelArgument } from "../define/common-arguments.ts";
import type { FlagDefinition } from "../define/flag.ts";
import { usageError } from "../errors/usage-error.ts";
import { saveChoices, saveFlags } from "../files/save-flags.ts";
import { givenInputs } from "../input/given-inputs.ts";
import { inputFlagsFor } from "../input/input-flags-for.ts";
import { createChoices, createFlags } from "../predict/create-flags.ts";
import { predictionFields } from "../predict/prediction-fields.ts";
import type { RunOptions } from "../predict/run-prediction.ts";

const flags = [
  ...createFlags,
  ...saveFlags,
  {
    name: "save",
    value: { kind: "none", negatable: true },
    text: {
      en: "Save the output's files, also with --json and --query; --no-save leaves them where they are.",
      zh: "保存输出文件（使用 --json 和 --query 时亦然）；--no-save 则不下载。",
    },
  },
  {
    name: "timeout",
    value: { kind: "duration", placeholder: "90s", above: 0 },
    text: {
      en: "Longest time for the whole run; what still runs then is canceled (exit 7).",
      zh: "整个运行的最长时间；超时则取消预测（退出码 7）。",
    },
  },
  {
    name: "no-wait",
    value: { kind: "none" },
    text: { en: "Create the prediction, print it and leave.", zh: "创建预测并输出后立即退出。" },
  },
  {
    name: "inline",
    value: { kind: "none", negatable: true },
    text: {
      en: "Show pictures in the terminal where it can (kitty, iTerm2); default on.",
      zh: "在支持的终端（kitty、iTerm2）内显示图片；默认开启。",
    },
  },
] as const satisfies readonly FlagDefinition[];

export const runCommand = defineCommand<RunOptions>({
  arguments: [modelArgument, assignmentArgument],
  flags,
  fields: [...predictionFields, "files"],
  about: {
    en: "Inputs may be given as flags made from the model's schema, as key=value words, or as a document (--input). Flags are stronger than words, words than the document. Values are checked before anything is sent.",
    zh: "输入可用模型 schema 生成的标志、key=value 或文档（--input）给出。优先级：标志 > key=value > 文档。所有值在发送前检查。",
  },
  examples: [
    {
      text: { en: "Offline, on the embedded mock", zh: "离线，使用内置模拟网关" },
      line: 'predgate run riffusion/riffusion --prompt-a "funky synth solo" --output-dir out --mock',
    },
    {
      text: { en: "The output's URL alone", zh: "只输出结果的 URL" },
      line: "predgate run lucataco/animate-diff --prompt 'cherry blossoms' --no-save --query output",
    },
    {
      text: { en: "Inputs from a file, one of them changed", zh: "从文件读取输入，并修改其中一项" },
      line: "predgate run riffusion/riffusion --input take.yaml alpha=0.7",
    },
  ],
  inputFlags: ({ words }) => inputFlagsFor({ words, flags }),
  parse: (given) => {
    const [model = ""] = given.words;
    if (given.on("no-wait") && given.duration("timeout") !== undefined) {
      throw usageError({
        code: "conflicting_flags",
        sentence: {
          en: "--no-wait and --timeout contradict each other.",
          zh: "--no-wait 与 --timeout 互相矛盾。",
        },
        remedy: {
          en: "Drop one; --cancel-after bounds a prediction nobody waits for.",
          zh: "请去掉其一；--cancel-after 可限制无人等待的预测。",
        },
      });
    }
    return {
      model,
      inputs: givenInputs(given),
      create: createChoices(given),
      ...saveChoices(given),
      save: given.switched("save") ?? true,
      inline: given.switched("inline") ?? true,
      timeout: given.duration("timeout"),
      waits: !given.on("no-wait"),
    };
  },
  run: async (options, kit) => (await import("../predict/run-prediction.ts")).runPrediction(options, kit),
});
