import type { AnyCommand } from "../define/command.ts";
import type { Localized } from "../language/localized.ts";

/** One command: its path, which is also where its file is, and how to load it when it is called. */
export interface CommandRow {
  readonly path: readonly string[];
  readonly summary: Localized;
  readonly load: () => Promise<AnyCommand>;
}

/** Every command. A new one is a file and a row. */
export const commandTable: readonly CommandRow[] = [
  {
    path: ["run"],
    summary: { en: "Run a model and save what it makes.", zh: "运行模型并保存结果。" },
    load: async () => (await import("./run.ts")).runCommand,
  },
  {
    path: ["batch"],
    summary: {
      en: "Run thousands of predictions from a file; takes up where it stopped.",
      zh: "从文件批量运行数千个预测；可断点续跑。",
    },
    load: async () => (await import("./batch.ts")).batchCommand,
  },
  {
    path: ["predictions", "create"],
    summary: { en: "Create a prediction without waiting for it.", zh: "创建预测，不等待。" },
    load: async () => (await import("./predictions/create.ts")).createCommand,
  },
  {
    path: ["predictions", "get"],
    summary: { en: "Show a prediction.", zh: "查看预测。" },
    load: async () => (await import("./predictions/get.ts")).getCommand,
  },
  {
    path: ["predictions", "list"],
    summary: { en: "List predictions, newest first.", zh: "列出预测，最新的在前。" },
    load: async () => (await import("./predictions/list.ts")).listCommand,
  },
  {
    path: ["predictions", "wait"],
    summary: { en: "Wait until a prediction has ended.", zh: "等待预测结束。" },
    load: async () => (await import("./predictions/wait.ts")).waitCommand,
  },
  {
    path: ["predictions", "follow"],
    summary: { en: "Show a prediction's status and logs as they come.", zh: "实时显示预测的状态与日志。" },
    load: async () => (await import("./predictions/follow.ts")).followCommand,
  },
  {
    path: ["predictions", "cancel"],
    summary: { en: "Cancel predictions.", zh: "取消预测。" },
    load: async () => (await import("./predictions/cancel.ts")).cancelCommand,
  },
  {
    path: ["predictions", "open"],
    summary: { en: "Open a prediction's page in the browser.", zh: "在浏览器中打开预测页面。" },
    load: async () => (await import("./predictions/open.ts")).openCommand,
  },
  {
    path: ["models", "list"],
    summary: { en: "List the models the document describes.", zh: "列出文档描述的模型。" },
    load: async () => (await import("./models/list.ts")).listCommand,
  },
  {
    path: ["models", "show"],
    summary: { en: "Show a model's inputs and output.", zh: "查看模型的输入与输出。" },
    load: async () => (await import("./models/show.ts")).showCommand,
  },
  {
    path: ["models", "schema"],
    summary: {
      en: "Print the JSON Schema of a model's input or output.",
      zh: "输出模型输入或输出的 JSON Schema。",
    },
    load: async () => (await import("./models/schema.ts")).schemaCommand,
  },
  {
    path: ["webhooks", "listen"],
    summary: { en: "Receive, check and show webhook calls.", zh: "接收、验证并显示 webhook 调用。" },
    load: async () => (await import("./webhooks/listen.ts")).listenCommand,
  },
  {
    path: ["webhooks", "verify"],
    summary: { en: "Check the signature of a webhook call.", zh: "验证 webhook 调用的签名。" },
    load: async () => (await import("./webhooks/verify.ts")).verifyCommand,
  },
  {
    path: ["mock"],
    summary: {
      en: "Serve a mock gateway; `mock proxy` checks a real one.",
      zh: "启动模拟网关；`mock proxy` 校验真实网关。",
    },
    load: async () => (await import("./mock/serve.ts")).serveCommand,
  },
  {
    path: ["api"],
    summary: { en: "Make one raw call to the gateway.", zh: "向网关发出一次原始调用。" },
    load: async () => (await import("./api.ts")).apiCommand,
  },
  {
    path: ["auth", "login"],
    summary: { en: "Store a key.", zh: "保存密钥。" },
    load: async () => (await import("./auth/login.ts")).loginCommand,
  },
  {
    path: ["auth", "status"],
    summary: { en: "Say which key is used and whether it works.", zh: "查看所用密钥及其是否有效。" },
    load: async () => (await import("./auth/status.ts")).statusCommand,
  },
  {
    path: ["auth", "logout"],
    summary: { en: "Forget a stored key.", zh: "删除保存的密钥。" },
    load: async () => (await import("./auth/logout.ts")).logoutCommand,
  },
  {
    path: ["config", "get"],
    summary: { en: "Print a setting.", zh: "输出某项配置。" },
    load: async () => (await import("./config/get.ts")).getCommand,
  },
  {
    path: ["config", "set"],
    summary: { en: "Change a setting.", zh: "修改某项配置。" },
    load: async () => (await import("./config/set.ts")).setCommand,
  },
  {
    path: ["config", "list"],
    summary: { en: "List the settings and where each came from.", zh: "列出配置及其来源。" },
    load: async () => (await import("./config/list.ts")).listCommand,
  },
  {
    path: ["config", "path"],
    summary: { en: "Print where the configuration is.", zh: "输出配置文件的位置。" },
    load: async () => (await import("./config/path.ts")).pathCommand,
  },
  {
    path: ["doctor"],
    summary: { en: "Find out what is wrong and what to do.", zh: "诊断问题并给出建议。" },
    load: async () => (await import("./doctor.ts")).doctorCommand,
  },
  {
    path: ["completion"],
    summary: { en: "Print a completion script for a shell.", zh: "输出 shell 补全脚本。" },
    load: async () => (await import("./completion.ts")).completionCommand,
  },
  {
    path: ["version"],
    summary: { en: "Print the version.", zh: "输出版本。" },
    load: async () => (await import("./version.ts")).versionCommand,
  },
];
