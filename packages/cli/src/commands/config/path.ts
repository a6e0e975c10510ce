import { configPaths } from "../../config/paths.ts";
import { defineCommand } from "../../define/command.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { exitCodes } from "../../exit-codes.ts";
import { printDocument } from "../../output/print-document.ts";

export const pathCommand = defineCommand<Record<string, never>>({
  arguments: [],
  flags: [],
  fields: ["user", "keys", "project"],
  about: { en: "Where the configuration is, or would be.", zh: "配置文件所在（或将要写入）的位置。" },
  examples: [],
  parse: () => ({}),
  run: async (_options, kit) => {
    const { user, keys, project } = configPaths(kit.context);
    if (wantsJson(kit.shared)) await printDocument({ user, keys, project: project ?? null }, kit);
    else
      kit.context.stdout.write(
        [user, keys, ...(project === undefined ? [] : [project])].join("\n").concat("\n"),
      );
    return exitCodes.success;
  },
});
