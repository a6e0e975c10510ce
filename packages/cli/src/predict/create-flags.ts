import type { FlagDefinition } from "../define/flag.ts";
import type { GivenArguments } from "../define/given-arguments.ts";
import { usageError } from "../errors/usage-error.ts";

/** Flags of every command that creates a prediction. */
export const createFlags = [
  {
    name: "input",
    value: { kind: "text", placeholder: "file|-" },
    text: {
      en: "Read inputs from a JSON or YAML file, or stdin with -.",
      zh: "从 JSON 或 YAML 文件读取输入；- 表示 stdin。",
    },
    completes: "file",
  },
  {
    name: "unlisted",
    value: { kind: "none" },
    text: {
      en: "Send the model and its inputs unchecked, also where the document does not list them; values are still read by the types that are known.",
      zh: "不经检查直接发送模型与输入，即使文档未列出；已知类型的值仍按类型读取。",
    },
  },
  {
    name: "wait",
    value: { kind: "integer", placeholder: "seconds", minimum: 1, maximum: 60 },
    text: {
      en: "Let the gateway hold its answer this long until there is an output.",
      zh: "让网关最多等待这么久，直到有输出再响应。",
    },
  },
  {
    name: "cancel-after",
    value: { kind: "duration", placeholder: "5m" },
    text: {
      en: "Let the gateway cancel it by itself after this time (5s or more).",
      zh: "让网关在此时间后自行取消（至少 5s）。",
    },
  },
  {
    name: "webhook",
    value: { kind: "text", placeholder: "url" },
    text: { en: "Address the gateway calls with the prediction.", zh: "网关回调的地址。" },
  },
  {
    name: "webhook-events",
    value: { kind: "text", placeholder: "start,output,logs,completed" },
    text: {
      en: "When it calls (default: output and completed).",
      zh: "何时回调（默认 output 与 completed）。",
    },
  },
  {
    name: "dry-run",
    value: { kind: "none" },
    text: { en: "Print the request and send nothing.", zh: "只输出请求，不发送。" },
  },
  {
    name: "curl",
    value: { kind: "none" },
    text: { en: "Print the request as a curl line and send nothing.", zh: "以 curl 命令输出请求，不发送。" },
  },
] as const satisfies readonly FlagDefinition[];

export const webhookEvents = ["start", "output", "logs", "completed"] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** How a prediction is to be created, beside its model and input. */
export interface CreateChoices {
  readonly unlisted: boolean;
  /** Milliseconds. */
  readonly wait: number | undefined;
  /** Milliseconds. */
  readonly cancelAfter: number | undefined;
  readonly webhook: string | undefined;
  readonly webhookEvents: readonly WebhookEvent[] | undefined;
  readonly preview: "request" | "curl" | undefined;
}

export function createChoices(given: GivenArguments): CreateChoices {
  const wait = given.number("wait");
  const cancelAfter = given.duration("cancel-after");
  if (cancelAfter !== undefined && cancelAfter < 5000) {
    throw usageError({
      code: "invalid_flag_value",
      sentence: { en: "--cancel-after must be at least 5s.", zh: "--cancel-after 至少为 5s。" },
      remedy: { en: "Write, for example, --cancel-after 30s.", zh: "例如 --cancel-after 30s。" },
    });
  }
  return {
    unlisted: given.on("unlisted"),
    wait: wait === undefined ? undefined : wait * 1000,
    cancelAfter,
    webhook: webhookUrl(given.text("webhook")),
    webhookEvents: readEvents(given.text("webhook-events")),
    preview: given.on("curl") ? "curl" : given.on("dry-run") ? "request" : undefined,
  };
}

function webhookUrl(text: string | undefined): string | undefined {
  if (text === undefined || (/^https?:\/\//.test(text) && URL.canParse(text))) return text;
  throw usageError({
    code: "invalid_flag_value",
    sentence: {
      en: `--webhook must be an http or https address; ${JSON.stringify(text)} came.`,
      zh: `--webhook 必须是 http 或 https 地址；收到 ${JSON.stringify(text)}。`,
    },
    remedy: {
      en: "Write, for example, --webhook https://example.com/hooks.",
      zh: "例如 --webhook https://example.com/hooks。",
    },
  });
}

function readEvents(text: string | undefined): readonly WebhookEvent[] | undefined {
  if (text === undefined) return undefined;
  return text.split(",").map((name) => {
    const event = webhookEvents.find((candidate) => candidate === name.trim());
    if (event !== undefined) return event;
    throw usageError({
      code: "invalid_flag_value",
      sentence: {
        en: `--webhook-events takes ${webhookEvents.join(", ")}; ${JSON.stringify(name)} came.`,
        zh: `--webhook-events 可取 ${webhookEvents.join("、")}；收到 ${JSON.stringify(name)}。`,
      },
      remedy: {
        en: "Write, for example, --webhook-events start,completed.",
        zh: "例如 --webhook-events start,completed。",
      },
    });
  });
}
