import { defineCommand } from "../../define/command.ts";
import { usageError } from "../../errors/usage-error.ts";
import { givenSecrets } from "../../webhooks/given-secrets.ts";
import type { ListenOptions } from "../../webhooks/listen.ts";

const standardPort = 8788;

export const listenCommand = defineCommand<ListenOptions>({
  arguments: [],
  flags: [
    {
      name: "port",
      value: { kind: "integer", placeholder: "port", minimum: 0, maximum: 65535 },
      text: {
        en: `Port to listen on; 0 takes a free one (default ${standardPort}).`,
        zh: `监听端口；0 表示任选（默认 ${standardPort}）。`,
      },
    },
    {
      name: "host",
      value: { kind: "text", placeholder: "address" },
      text: {
        en: "Address to listen on (default 127.0.0.1: this machine alone).",
        zh: "监听地址（默认 127.0.0.1，仅本机）。",
      },
    },
    {
      name: "secret",
      value: { kind: "text", placeholder: "whsec_…", repeatable: true },
      text: {
        en: "Check signatures with this secret; may be repeated (also: PREDGATE_WEBHOOK_SECRET). Unsigned calls are then refused.",
        zh: "用此密钥验证签名，可重复（也可设 PREDGATE_WEBHOOK_SECRET）；未签名的调用将被拒绝。",
      },
    },
    {
      name: "forward",
      value: { kind: "text", placeholder: "url" },
      text: { en: "Pass each call on to this address, as it came.", zh: "将每个调用原样转发到此地址。" },
    },
    {
      name: "count",
      value: { kind: "integer", placeholder: "calls", minimum: 1 },
      text: { en: "Leave after so many accepted calls.", zh: "接受这么多次调用后退出。" },
    },
    {
      name: "timeout",
      value: { kind: "duration", placeholder: "10m", above: 0 },
      text: { en: "Leave after this time (exit 7).", zh: "超过此时间后退出（退出码 7）。" },
    },
  ],
  fields: ["verified", "prediction"],
  about: {
    en: "Shows webhook calls as they come: one line each, or one JSON object a line with --json. Listening addresses beyond this machine are yours to open.",
    zh: "实时显示 webhook 调用：每次一行；--json 时每行一个 JSON。对外暴露监听地址需自行负责。",
  },
  examples: [
    {
      text: { en: "With a mock on the same machine", zh: "配合本机模拟网关" },
      line: "predgate webhooks listen --port 8788 --count 1 --json",
    },
  ],
  parse: (given, context) => {
    const forward = given.text("forward");
    if (forward !== undefined && !(/^https?:\/\//.test(forward) && URL.canParse(forward))) {
      throw usageError({
        code: "invalid_flag_value",
        sentence: {
          en: `--forward must be an http or https address.`,
          zh: `--forward 必须是 http 或 https 地址。`,
        },
        remedy: {
          en: "Write, for example, --forward http://127.0.0.1:3000/hooks.",
          zh: "例如 --forward http://127.0.0.1:3000/hooks。",
        },
      });
    }
    return {
      port: given.number("port") ?? standardPort,
      host: given.text("host") ?? "127.0.0.1",
      secrets: givenSecrets(given, context),
      forward,
      count: given.number("count"),
      timeout: given.duration("timeout"),
    };
  },
  run: async (options, kit) => (await import("../../webhooks/listen.ts")).listen(options, kit),
});
