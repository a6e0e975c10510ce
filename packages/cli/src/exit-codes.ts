import type { Localized } from "./language/localized.ts";

/** Every way a `predgate` process ends. Scripts branch on these numbers: they never change their meaning. */
export const exitCodes = {
  success: 0,
  predictionFailed: 1,
  usage: 2,
  canceled: 3,
  authentication: 4,
  limited: 5,
  gateway: 6,
  timeout: 7,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeMeanings: readonly { readonly code: ExitCode; readonly meaning: Localized }[] = [
  { code: exitCodes.success, meaning: { en: "success", zh: "成功" } },
  { code: exitCodes.predictionFailed, meaning: { en: "a prediction failed", zh: "预测失败" } },
  { code: exitCodes.usage, meaning: { en: "wrong usage or invalid input", zh: "用法错误或输入无效" } },
  {
    code: exitCodes.canceled,
    meaning: { en: "a prediction was canceled or aborted", zh: "预测被取消或中止" },
  },
  {
    code: exitCodes.authentication,
    meaning: {
      en: "authentication: key missing, wrong or not allowed",
      zh: "认证失败：密钥缺失、错误或无权限",
    },
  },
  { code: exitCodes.limited, meaning: { en: "rate limit or credit", zh: "超出速率限制或余额不足" } },
  {
    code: exitCodes.gateway,
    meaning: {
      en: "gateway, network, or a create nobody can be sure of",
      zh: "网关、网络错误，或无法确认的创建请求",
    },
  },
  { code: exitCodes.timeout, meaning: { en: "timeout", zh: "超时" } },
  { code: exitCodes.interrupted, meaning: { en: "interrupted (Ctrl-C)", zh: "被中断（Ctrl-C）" } },
];
