import { usageError } from "../errors/usage-error.ts";
import { nearest } from "../input/nearest.ts";
import type { Setting } from "./settings.ts";
import { settingNamed, settings } from "./settings.ts";

/** The setting a word names, or a refusal with the nearest. */
export function requireSetting(word: string): Setting {
  const setting = settingNamed(word);
  if (setting !== undefined) return setting;
  const keys = settings.map((candidate) => candidate.key);
  if (word === "api_key" || word === "api-key") {
    throw usageError({
      code: "unknown_setting",
      sentence: { en: "The key is no setting.", zh: "密钥不是配置项。" },
      remedy: {
        en: "Use `predgate auth login` or PREDGATE_API_KEY.",
        zh: "请使用 `predgate auth login` 或 PREDGATE_API_KEY。",
      },
    });
  }
  const close = nearest(word, keys);
  throw usageError({
    code: "unknown_setting",
    sentence: {
      en: `There is no setting ${JSON.stringify(word)}.`,
      zh: `没有配置项 ${JSON.stringify(word)}。`,
    },
    remedy: {
      en: `${close === undefined ? "" : `Did you mean ${close}? `}Settings: ${keys.join(", ")}.`,
      zh: `${close === undefined ? "" : `是否想用 ${close}？`}可用配置项：${keys.join("、")}。`,
    },
  });
}
