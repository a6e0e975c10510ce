import { requireSetting } from "../../config/require-setting.ts";
import { resolveConfig } from "../../config/resolve-config.ts";
import { settingArgument } from "../../config/setting-argument.ts";
import { configFlags } from "../../connect/config-flags.ts";
import { defineCommand } from "../../define/command.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { exitCodes } from "../../exit-codes.ts";
import { oneLine } from "../../io/strip-controls.ts";
import { printDocument } from "../../output/print-document.ts";

export const getCommand = defineCommand<{ readonly key: string }>({
  arguments: [settingArgument],
  flags: [],
  fields: ["key", "value", "layer", "source"],
  about: {
    en: "Prints the value in force. Exits 2 when there is none.",
    zh: "输出生效的值；没有时退出码为 2。",
  },
  examples: [],
  parse: (given) => ({ key: requireSetting(given.words[0] ?? "").key }),
  run: async ({ key }, kit) => {
    const value = resolveConfig(kit.context, configFlags(kit.shared)).get(key);
    if (wantsJson(kit.shared))
      await printDocument(value ?? { key, value: null, layer: null, source: null }, kit);
    else if (value !== undefined) kit.context.stdout.write(`${oneLine(value.value)}\n`);
    else kit.note({ en: `${key} is not set.`, zh: `${key} 未设置。` });
    return value === undefined ? exitCodes.usage : exitCodes.success;
  },
});
