import type { BatchOptions } from "../batch/run-batch.ts";
import { defineCommand } from "../define/command.ts";

const standardConcurrency = 10;
const standardSettleDelay = 5000;

export const batchCommand = defineCommand<BatchOptions>({
  arguments: [
    {
      name: "FILE",
      required: true,
      text: {
        en: "JSON lines (.jsonl, or - for stdin) or a table with a head line (.csv, .tsv).",
        zh: "JSON 行文件（.jsonl，- 表示 stdin）或带表头的表格（.csv）。",
      },
      completes: "file",
    },
  ],
  flags: [
    {
      name: "model",
      short: "m",
      value: { kind: "text", placeholder: "owner/name" },
      text: { en: "The model of rows that name none.", zh: "未指定模型的行所用的模型。" },
    },
    {
      name: "concurrency",
      short: "c",
      value: { kind: "integer", placeholder: "count", minimum: 1, maximum: 1000 },
      text: {
        en: `Predictions at a time (default ${standardConcurrency}).`,
        zh: `同时进行的预测数（默认 ${standardConcurrency}）。`,
      },
    },
    {
      name: "rate",
      value: { kind: "number", placeholder: "per-minute", above: 0 },
      text: {
        en: "Creates a minute, for all together (default 600).",
        zh: "每分钟创建数上限，总计（默认 600）。",
      },
    },
    {
      name: "journal",
      value: { kind: "text", placeholder: "file" },
      text: {
        en: "Where the batch keeps what it has done (default FILE.journal).",
        zh: "批次日志的位置（默认 FILE.journal）。",
      },
      completes: "file",
    },
    {
      name: "output-dir",
      short: "o",
      value: { kind: "text", placeholder: "dir" },
      text: {
        en: "Files go to <dir>/<row>/, results to <dir>/results.jsonl (default ./predgate-output/<name>).",
        zh: "文件保存到 <dir>/<行号>/，结果写入 <dir>/results.jsonl（默认 ./predgate-output/<文件名>）。",
      },
      completes: "directory",
    },
    {
      name: "save",
      value: { kind: "none", negatable: true },
      text: {
        en: "Save the outputs' files; --no-save leaves them where they are.",
        zh: "保存输出文件；--no-save 则不下载。",
      },
    },
    {
      name: "unlisted",
      value: { kind: "none" },
      text: {
        en: "Send models and inputs unchecked; values are still read by the types that are known.",
        zh: "不经检查直接发送模型与输入；已知类型的值仍按类型读取。",
      },
    },
    {
      name: "settle-delay",
      value: { kind: "duration", placeholder: "5s" },
      text: {
        en: "How long an unanswered create may take to show up in the gateway's list (default 5s).",
        zh: "未得到响应的创建请求最多多久后会出现在网关列表中（默认 5s）。",
      },
    },
  ],
  fields: [
    "total",
    "succeeded",
    "failed",
    "canceled",
    "uncertain",
    "running",
    "pending",
    "journal",
    "results",
    "rows",
  ],
  about: {
    en: 'A row of JSON lines is {"model": "owner/name", "input": {…}}, or the inputs themselves: {"prompt_a": "jazz"}, with "model" among them or --model. In a CSV the columns are inputs, a column "model" names the row\'s model, and an empty cell gives nothing. "model" always names the model, before --model; an input of that name goes in "input". Each row is created once. Before each create the journal has it on disk, so that the same command goes on after a crash, a kill or Ctrl-C. Creates nobody can be sure of are looked for in the gateway\'s list, and made again only where the list proves that they are not there.',
    zh: 'JSON 行的一行是 {"model": "owner/name", "input": {…}}，或直接写输入：{"prompt_a": "jazz"}，其中可含 "model"，否则用 --model。CSV 的各列是输入，"model" 列指定该行的模型，空单元格不给值。"model" 总是表示模型，优先于 --model；同名输入请写入 "input"。每行只创建一次。每次创建前先写入日志，因此崩溃、被杀死或 Ctrl-C 之后，用同一命令即可继续。无法确认的创建会在网关列表中查找，只有列表证明不存在时才重新创建。',
  },
  examples: [
    {
      text: { en: "A thousand prompts, twenty at a time", zh: "一千个提示词，每次二十个" },
      line: "predgate batch prompts.jsonl --model riffusion/riffusion --concurrency 20 --output-dir out",
    },
    {
      text: { en: "Try the file offline first", zh: "先离线试运行" },
      line: "predgate batch prompts.csv -m riffusion/riffusion --mock --journal try.journal",
    },
  ],
  parse: (given) => ({
    file: given.words[0] ?? "",
    model: given.text("model"),
    unlisted: given.on("unlisted"),
    concurrency: given.number("concurrency") ?? standardConcurrency,
    rate: given.number("rate"),
    journal: given.text("journal"),
    outputDirectory: given.text("output-dir"),
    save: given.switched("save") ?? true,
    settleDelay: given.duration("settle-delay") ?? standardSettleDelay,
  }),
  run: async (options, kit) => (await import("../batch/run-batch.ts")).runBatch(options, kit),
});
