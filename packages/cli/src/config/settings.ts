import { readDuration } from "../define/duration.ts";
import type { Localized } from "../language/localized.ts";

/** One setting: where each layer gives it. The flag, the variable and the file key are all derived from one row. */
export interface Setting {
  /** Key in configuration files and for `config get`. */
  readonly key: string;
  /** Flag without dashes. */
  readonly flag: string | undefined;
  readonly variable: string;
  readonly text: Localized;
  readonly standard: string | undefined;
  readonly check: (value: string) => Localized | undefined;
}

const anyText = (): undefined => undefined;

export const settings: readonly Setting[] = [
  {
    key: "base_url",
    flag: "base-url",
    variable: "PREDGATE_BASE_URL",
    text: { en: "Origin of the gateway.", zh: "网关地址。" },
    standard: undefined,
    check: (value) =>
      /^https?:\/\//.test(value) && URL.canParse(value)
        ? undefined
        : {
            en: `must be an http or https address such as https://gateway.example`,
            zh: `必须是 http 或 https 地址，例如 https://gateway.example`,
          },
  },
  {
    key: "path_prefix",
    flag: "path-prefix",
    variable: "PREDGATE_PATH_PREFIX",
    text: {
      en: "What stands between the base URL and /v1; empty for Replicate itself.",
      zh: "base URL 与 /v1 之间的路径；对 Replicate 本身为空。",
    },
    standard: "/replicate",
    check: anyText,
  },
  {
    key: "output_dir",
    flag: "output-dir",
    variable: "PREDGATE_OUTPUT_DIR",
    text: {
      en: "Where files are saved (default: ./predgate-output/<id>).",
      zh: "文件保存位置（默认 ./predgate-output/<id>）。",
    },
    standard: undefined,
    check: anyText,
  },
  {
    key: "timeout",
    flag: "timeout",
    variable: "PREDGATE_TIMEOUT",
    text: { en: "Longest wait for a prediction, such as 90s.", zh: "等待预测的最长时间，例如 90s。" },
    standard: undefined,
    check: (value) =>
      (readDuration(value) ?? 0) > 0
        ? undefined
        : { en: "must be a duration such as 90s or 5m", zh: "必须是时长，例如 90s 或 5m" },
  },
  {
    key: "lang",
    flag: "lang",
    variable: "PREDGATE_LANG",
    text: { en: "Language: en or zh.", zh: "语言：en 或 zh。" },
    standard: undefined,
    check: (value) =>
      ["en", "zh"].includes(value) ? undefined : { en: "must be en or zh", zh: "必须是 en 或 zh" },
  },
  {
    key: "profile",
    flag: "profile",
    variable: "PREDGATE_PROFILE",
    text: { en: "The profile to use.", zh: "使用的配置档。" },
    standard: "default",
    check: (value) =>
      /^[\w.-]+$/.test(value)
        ? undefined
        : { en: "must be made of letters, digits, . _ -", zh: "只能包含字母、数字和 . _ -" },
  },
];

export function settingNamed(key: string): Setting | undefined {
  return settings.find((setting) => setting.key === key || setting.flag === key);
}
