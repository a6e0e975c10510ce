import { defineCommand } from "../define/command.ts";
import type { FlagDefinition } from "../define/flag.ts";
import type { GivenArguments } from "../define/given-arguments.ts";
import { readArguments } from "../define/read-arguments.ts";
import { sharedFlags } from "../define/shared-flags.ts";
import { usageError } from "../errors/usage-error.ts";
import type { Assignment } from "../input/assignments.ts";
import { readAssignment } from "../input/assignments.ts";
import type { GivenInputs } from "../input/gather-input.ts";
import { modelFlags } from "../input/model-flags.ts";
import { findModel } from "../models/find-model.ts";
import { createChoices, createFlags } from "../predict/create-flags.ts";
import { predictionFields } from "../predict/prediction-fields.ts";
import type { RunOptions } from "../predict/run-prediction.ts";

const flags = [
  ...createFlags,
  {
    name: "output-dir",
    short: "o",
    value: { kind: "text", placeholder: "dir" },
    text: {
      en: "Save files directly in this folder (default ./predgate-output/<id>).",
      zh: "将文件直接保存到此目录（默认 ./predgate-output/<id>）。",
    },
    completes: "directory",
  },
  {
    name: "overwrite",
    value: { kind: "none" },
    text: { en: "Replace files of the same name (also --force).", zh: "替换同名文件（也可用 --force）。" },
  },
  {
    name: "force",
    value: { kind: "none" },
    text: { en: "The same as --overwrite.", zh: "同 --overwrite。" },
  },
  {
    name: "save",
    value: { kind: "none", negatable: true },
    text: {
      en: "Save the output's files; --no-save leaves them where they are.",
      zh: "保存输出文件；--no-save 则不下载。",
    },
  },
  {
    name: "timeout",
    value: { kind: "duration", placeholder: "90s" },
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
  arguments: [
    {
      name: "MODEL",
      required: true,
      text: {
        en: "owner/name, owner/name:version, or a version of 64 hexadecimal digits.",
        zh: "owner/name、owner/name:version，或 64 位十六进制版本号。",
      },
      completes: "model",
    },
    {
      name: "key=value",
      required: false,
      repeatable: true,
      text: {
        en: "An input: key=value (text, read by the input's type), key:=json, key=@file (text; bytes where the input is a file; @- is stdin), key:=@file (JSON).",
        zh: "输入：key=value（按输入类型读取）、key:=json、key=@file（文本；若输入为文件则为字节；@- 为 stdin）、key:=@file（JSON）。",
      },
    },
  ],
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
  inputFlags: async ({ words }) => {
    const model = await modelAmong(words);
    if (model === undefined) return undefined;
    const taken = [...flags, ...sharedFlags].flatMap(({ name }) => [name, `no-${name}`]);
    return {
      title: { en: `Inputs of ${model.name}`, zh: `${model.name} 的输入` },
      flags: modelFlags({ schema: model.schema, taken }),
    };
  },
  parse: (given) => {
    const [model = "", ...rest] = given.words;
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
      inputs: givenInputs(given, rest),
      create: createChoices(given),
      outputDirectory: given.text("output-dir"),
      overwrite: given.on("overwrite") || given.on("force"),
      save: given.switched("save") ?? true,
      inline: given.switched("inline") ?? true,
      timeout: given.duration("timeout"),
      waits: !given.on("no-wait"),
    };
  },
  run: async (options, kit) => (await import("../predict/run-prediction.ts")).runPrediction(options, kit),
});

/** The first word that names a described model: input flags may stand before it. */
async function modelAmong(given: readonly string[]) {
  const { words } = readArguments(given, {
    flags: [...flags, ...sharedFlags],
    inputFlags: [],
    fields: [],
    help: "",
    lenient: true,
  });
  for (const word of words) {
    const model = await findModel(word);
    if (model !== undefined) return model;
  }
  return undefined;
}

export function givenInputs(given: GivenArguments, words: readonly string[]): GivenInputs {
  const assignments: Assignment[] = words.map((word) => {
    const assignment = readAssignment(word);
    if (assignment !== undefined) return assignment;
    throw usageError({
      code: "unexpected_word",
      sentence: { en: `${JSON.stringify(word)} is no input.`, zh: `${JSON.stringify(word)} 不是输入。` },
      remedy: {
        en: `Write key=value, key:=json or key=@file, or a flag such as --prompt-a. Quote values that have spaces.`,
        zh: `请写 key=value、key:=json 或 key=@file，或使用 --prompt-a 之类的标志。含空格的值请加引号。`,
      },
    });
  });
  return { document: given.text("input"), assignments, flags: given.inputs };
}
