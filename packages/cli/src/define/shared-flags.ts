import type { FlagDefinition } from "./flag.ts";

/** Flags of every command. */
export const sharedFlags: readonly FlagDefinition[] = [
  {
    name: "json",
    value: { kind: "optional", placeholder: "fields" },
    text: {
      en: "Print one JSON document; with fields (id,status,output) only those.",
      zh: "输出一个 JSON 文档；给出字段（id,status,output）时只输出这些字段。",
    },
  },
  {
    name: "query",
    value: { kind: "text", placeholder: "jmespath" },
    text: {
      en: "Print what a JMESPath query selects from the JSON document.",
      zh: "用 JMESPath 查询 JSON 文档并输出结果。",
    },
  },
  {
    name: "quiet",
    short: "q",
    value: { kind: "none" },
    text: { en: "Say nothing on stderr but errors.", zh: "除错误外不在 stderr 输出任何内容。" },
  },
  {
    name: "verbose",
    value: { kind: "none" },
    text: {
      en: "Show each request and answer on stderr, the key redacted.",
      zh: "在 stderr 显示每个请求与响应（隐去密钥）。",
    },
  },
  {
    name: "color",
    value: { kind: "none", negatable: true },
    text: {
      en: "Force colour on, or off with --no-color (also: NO_COLOR).",
      zh: "强制启用颜色，或用 --no-color 关闭（也可设 NO_COLOR）。",
    },
  },
  {
    name: "lang",
    value: { kind: "choice", choices: ["en", "zh"] },
    text: {
      en: "Language of help, errors and notes (default: the locale's).",
      zh: "帮助、错误与提示的语言（默认取自系统区域设置）。",
    },
  },
  {
    name: "profile",
    value: { kind: "text", placeholder: "name" },
    text: { en: "Use this profile of the configuration.", zh: "使用配置中的这个配置档。" },
  },
  {
    name: "base-url",
    value: { kind: "text", placeholder: "url" },
    text: { en: "Origin of the gateway.", zh: "网关地址。" },
  },
  {
    name: "path-prefix",
    value: { kind: "text", placeholder: "path" },
    text: {
      en: "What stands between the base URL and /v1 (default /replicate).",
      zh: "base URL 与 /v1 之间的路径（默认 /replicate）。",
    },
  },
  {
    name: "api-key",
    value: { kind: "text", placeholder: "key" },
    text: {
      en: "The key. Other users of this machine can read flags: prefer PREDGATE_API_KEY or `predgate auth login`.",
      zh: "密钥。同机其他用户能看到命令行参数：请优先使用 PREDGATE_API_KEY 或 `predgate auth login`。",
    },
  },
  {
    name: "mock",
    value: { kind: "none" },
    text: {
      en: "Use the embedded mock gateway: no key, no network.",
      zh: "使用内置模拟网关：无需密钥与网络。",
    },
  },
  {
    name: "mock-speed",
    value: { kind: "number", placeholder: "factor", above: 0 },
    text: {
      en: "How fast the mock's clock runs; 1 is real time (implies --mock; default 60).",
      zh: "模拟网关时钟的倍速；1 为真实时间（隐含 --mock；默认 60）。",
    },
  },
  {
    name: "mock-faults",
    value: { kind: "text", placeholder: "profile" },
    text: {
      en: "Misbehave as this fault profile of the mock does (implies --mock).",
      zh: "按模拟网关的这个故障档案出错（隐含 --mock）。",
    },
  },
  {
    name: "mock-seed",
    value: { kind: "text", placeholder: "seed" },
    text: {
      en: "Draw the mock's ids, outputs and faults from this seed (implies --mock; also: PREDGATE_MOCK_SEED; default: another each time).",
      zh: "模拟网关的编号、输出与故障由此种子生成（隐含 --mock；也可设 PREDGATE_MOCK_SEED；默认每次不同）。",
    },
  },
  {
    name: "help",
    short: "h",
    value: { kind: "none" },
    text: { en: "Show this help.", zh: "显示本帮助。" },
  },
];
