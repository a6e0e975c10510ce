import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Localized } from "../language/localized.ts";

/** What the command line makes of an error of the client: its exit code, and a remedy in the command line's own words. */
export interface ClientCode {
  readonly exitCode: ExitCode;
  /**
   * The sentence, without its full stop; the words of the gateway or the model follow it. `{prediction}` is the
   * prediction's id, `{status}` the HTTP status. Without `en` the client's own sentence serves: it has no advice for
   * programmers (option names and the like) that would puzzle somebody at a shell.
   */
  readonly en?: string;
  readonly zh: string;
  /** The words that follow may come from the innermost cause: the network's, or the model's. */
  readonly asksCause?: boolean;
  /** `{since}` is ` --created-after` and the time of the create, `{model}` the model the command names. */
  readonly remedy: Localized;
  /** The remedy where the gateway was the embedded mock, which ends with the command. */
  readonly embedded?: Localized;
}

const checkNetwork: Localized = {
  en: "Check --base-url, the network and the proxy: `predgate doctor` looks at each.",
  zh: "请检查 --base-url、网络和代理：`predgate doctor` 会逐项检查。",
};
const tryLater: Localized = { en: "Try again later.", zh: "请稍后重试。" };
const seeHelp: Localized = {
  en: "See `predgate run {model} --help`.",
  zh: "请查看 `predgate run {model} --help`。",
};
const playedFault: Localized = {
  en: "The embedded mock plays this fault: leave --mock-faults out to go without.",
  zh: "这是内置模拟网关模拟的故障：去掉 --mock-faults 即可避免。",
};
const giveKey: Localized = {
  en: "Give a key that works: `predgate auth login`, or PREDGATE_API_KEY. `predgate auth status` checks it.",
  zh: "请提供有效密钥：`predgate auth login` 或 PREDGATE_API_KEY。`predgate auth status` 可检查。",
};

/** One row a code of `@predgate/client`; a code that is not here is a fault of the gateway. */
export const clientCodes: Readonly<Record<string, ClientCode>> = {
  authentication: {
    exitCode: exitCodes.authentication,
    en: "The gateway refuses the key",
    zh: "网关不接受该密钥",
    remedy: giveKey,
  },
  permission: {
    exitCode: exitCodes.authentication,
    en: "The key may not do this",
    zh: "该密钥没有权限",
    remedy: giveKey,
  },
  configuration: {
    exitCode: exitCodes.usage,
    zh: "配置不完整或有误",
    remedy: {
      en: "`predgate config list` shows what is set, and where.",
      zh: "`predgate config list` 显示各项设置及来源。",
    },
  },
  insufficient_credit: {
    exitCode: exitCodes.limited,
    en: "There is no credit left at the gateway",
    zh: "余额不足",
    remedy: { en: "Add credit at the gateway, then try again.", zh: "请在网关充值后重试。" },
  },
  rate_limit: {
    exitCode: exitCodes.limited,
    en: "The gateway's rate limit is reached",
    zh: "请求过于频繁",
    remedy: tryLater,
  },
  invalid_argument: { exitCode: exitCodes.usage, zh: "参数无效", remedy: seeHelp },
  invalid_input: { exitCode: exitCodes.usage, zh: "输入无效", remedy: seeHelp },
  request_refused: {
    exitCode: exitCodes.usage,
    en: "The gateway refuses the request",
    zh: "网关拒绝了请求",
    remedy: seeHelp,
  },
  not_found: {
    exitCode: exitCodes.usage,
    en: "The gateway has nothing of this name",
    zh: "网关没有找到请求的对象",
    remedy: {
      en: "Check the id, the model's name and version, and --base-url.",
      zh: "请检查 id、模型名称与版本以及 --base-url。",
    },
  },
  prediction_failed: {
    exitCode: exitCodes.predictionFailed,
    en: "Prediction {prediction} failed",
    zh: "预测 {prediction} 失败",
    asksCause: true,
    remedy: {
      en: "`predgate predictions get {prediction} --json logs` shows its logs.",
      zh: "`predgate predictions get {prediction} --json logs` 显示日志。",
    },
    embedded: {
      en: "Run it again with --json logs to see the logs: the embedded mock ended with this command.",
      zh: "加上 --json logs 重新运行可看到日志：内置模拟网关已随此命令结束。",
    },
  },
  prediction_canceled: {
    exitCode: exitCodes.canceled,
    en: "Prediction {prediction} was canceled",
    zh: "预测 {prediction} 已被取消",
    remedy: { en: "Run it again if that was not meant.", zh: "如非本意，请重新运行。" },
  },
  prediction_aborted: {
    exitCode: exitCodes.canceled,
    en: "Prediction {prediction} was aborted before it ran",
    zh: "预测 {prediction} 在运行前被中止",
    remedy: {
      en: "Its deadline passed while it was queued: give --cancel-after more time.",
      zh: "排队时已超过期限：请加大 --cancel-after。",
    },
  },
  output_unavailable: {
    exitCode: exitCodes.predictionFailed,
    en: "Prediction {prediction} has ended, but there is no output to have",
    zh: "预测 {prediction} 已结束，但没有可用的输出",
    remedy: {
      en: "Outputs are removed an hour after completion: run it again.",
      zh: "输出在完成一小时后删除：请重新运行。",
    },
  },
  run_timeout: {
    exitCode: exitCodes.timeout,
    zh: "超过了给定的时间",
    remedy: { en: "Give --timeout more time.", zh: "请加大 --timeout。" },
  },
  timeout: {
    exitCode: exitCodes.gateway,
    en: "The gateway did not answer in time",
    zh: "网关没有及时响应",
    remedy: checkNetwork,
    embedded: playedFault,
  },
  connection: {
    exitCode: exitCodes.gateway,
    en: "The gateway cannot be reached",
    zh: "无法连接网关",
    asksCause: true,
    remedy: checkNetwork,
    embedded: playedFault,
  },
  server: {
    exitCode: exitCodes.gateway,
    en: "The gateway is in trouble (it answered {status})",
    zh: "网关出错（{status}）",
    remedy: tryLater,
  },
  redirect: {
    exitCode: exitCodes.gateway,
    zh: "网关要求转到其他地址",
    remedy: { en: "Set --base-url to the address it names.", zh: "请将 --base-url 设为它给出的地址。" },
  },
  unexpected_response: {
    exitCode: exitCodes.gateway,
    zh: "网关的响应无法识别",
    remedy: checkNetwork,
    embedded: playedFault,
  },
  uncertain_create: {
    exitCode: exitCodes.gateway,
    en: "A prediction may exist and be billed, for nobody knows whether the gateway took the create",
    zh: "创建请求已发出，但不知是否被接受：可能已存在一个计费的预测",
    asksCause: true,
    remedy: {
      en: "Look for it with `predgate predictions list{since}` before you run it again.",
      zh: "重新运行前请用 `predgate predictions list{since}` 查找。",
    },
    embedded: {
      en: "The embedded mock ended with this command: nothing was billed, and there is nothing to look for.",
      zh: "内置模拟网关已随此命令结束：没有计费，也无需查找。",
    },
  },
  cancel_unsupported: {
    exitCode: exitCodes.gateway,
    en: "The gateway cannot cancel: prediction {prediction} runs on",
    zh: "网关没有取消接口：预测 {prediction} 继续运行",
    remedy: {
      en: "Let it end by itself; use --cancel-after next time.",
      zh: "请等它自行结束；下次可用 --cancel-after。",
    },
  },
  file_not_found: {
    exitCode: exitCodes.gateway,
    zh: "输出文件已不存在",
    remedy: {
      en: "Outputs are removed an hour after completion: run it again.",
      zh: "输出在完成一小时后删除：请重新运行。",
    },
  },
  file_expired: {
    exitCode: exitCodes.gateway,
    zh: "输出文件已过期",
    remedy: {
      en: "Outputs are removed an hour after completion: run it again.",
      zh: "输出在完成一小时后删除：请重新运行。",
    },
  },
  file_unreadable: { exitCode: exitCodes.gateway, zh: "无法下载输出文件", remedy: tryLater },
  webhook_verification: {
    exitCode: exitCodes.authentication,
    zh: "签名不正确",
    remedy: {
      en: "Check the secret (whsec_…), the three webhook headers and the raw body.",
      zh: "请检查密钥（whsec_…）、三个 webhook 头和原始正文。",
    },
  },
};
