import { configPaths } from "../../config/paths.ts";
import { requireSetting } from "../../config/require-setting.ts";
import { settingArgument } from "../../config/setting-argument.ts";
import { writeSetting } from "../../config/write-setting.ts";
import { defineCommand } from "../../define/command.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { usageError } from "../../errors/usage-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { printDocument } from "../../output/print-document.ts";

interface SetOptions {
  readonly key: string;
  /** Undefined takes the setting out. */
  readonly value: string | undefined;
  readonly inProject: boolean;
}

export const setCommand = defineCommand<SetOptions>({
  arguments: [
    settingArgument,
    { name: "VALUE", required: false, text: { en: "Its new value.", zh: "新的值。" } },
  ],
  flags: [
    {
      name: "project",
      value: { kind: "none" },
      text: {
        en: "In predgate.json of this project instead of the user's file.",
        zh: "写入本项目的 predgate.json，而非用户配置。",
      },
    },
    { name: "unset", value: { kind: "none" }, text: { en: "Take the setting out.", zh: "移除该配置项。" } },
  ],
  fields: ["key", "value", "source"],
  about: { en: "With --profile the value is that profile's.", zh: "给出 --profile 时写入该配置档。" },
  examples: [
    {
      text: { en: "The gateway for everything", zh: "默认网关" },
      line: "predgate config set base_url https://gateway.example",
    },
    {
      text: { en: "Another for one profile", zh: "某配置档的网关" },
      line: "predgate config set base_url https://other.example --profile work",
    },
  ],
  parse: (given) => {
    const setting = requireSetting(given.words[0] ?? "");
    const value = given.words[1];
    const unset = given.on("unset");
    if (unset === (value !== undefined)) {
      throw usageError({
        code: "missing_argument",
        sentence: { en: "Give a value, or --unset.", zh: "请给出值，或使用 --unset。" },
        remedy: {
          en: `predgate config set ${setting.key} VALUE`,
          zh: `predgate config set ${setting.key} VALUE`,
        },
      });
    }
    const problem = value === undefined ? undefined : setting.check(value);
    if (problem !== undefined) {
      throw usageError({
        code: "invalid_setting",
        sentence: {
          en: `${setting.key} ${problem.en}; ${JSON.stringify(value)} came.`,
          zh: `${setting.key} ${problem.zh}；收到 ${JSON.stringify(value)}。`,
        },
      });
    }
    return { key: setting.key, value, inProject: given.on("project") };
  },
  run: async ({ key, value, inProject }, kit) => {
    const paths = configPaths(kit.context);
    const path = inProject ? paths.projectTarget : paths.user;
    // The choice of a profile is no part of a profile.
    const profile = key === "profile" ? "default" : (kit.shared.profile ?? "default");
    writeSetting({ path, key, value, profile });
    if (wantsJson(kit.shared)) await printDocument({ key, value: value ?? null, source: path }, kit);
    else {
      kit.note(
        value === undefined
          ? { en: `Took ${key} out of ${path}.`, zh: `已从 ${path} 移除 ${key}。` }
          : { en: `Set ${key} in ${path}.`, zh: `已在 ${path} 设置 ${key}。` },
      );
    }
    return exitCodes.success;
  },
});
