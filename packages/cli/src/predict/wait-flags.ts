import type { FlagDefinition } from "../define/flag.ts";

export const waitFlags = [
  {
    name: "timeout",
    value: { kind: "duration", placeholder: "90s", above: 0 },
    text: {
      en: "Longest time to wait (exit 7); the prediction runs on.",
      zh: "最长等待时间（超时退出码 7）；预测继续运行。",
    },
  },
  {
    name: "cancel",
    value: { kind: "none", negatable: true },
    text: {
      en: "Cancel the prediction on Ctrl-C; --no-cancel only stops waiting.",
      zh: "Ctrl-C 时取消预测；--no-cancel 只停止等待。",
    },
  },
] as const satisfies readonly FlagDefinition[];
