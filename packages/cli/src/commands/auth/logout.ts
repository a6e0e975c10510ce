import { keyStore } from "../../config/key-store.ts";
import { configPaths } from "../../config/paths.ts";
import { defineCommand } from "../../define/command.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { exitCodes } from "../../exit-codes.ts";
import { printDocument } from "../../output/print-document.ts";

export const logoutCommand = defineCommand<Record<string, never>>({
  arguments: [],
  flags: [],
  fields: ["profile", "removed"],
  about: {
    en: "Forgets the stored key of the profile. PREDGATE_API_KEY is yours to unset.",
    zh: "删除该配置档保存的密钥。PREDGATE_API_KEY 需自行取消。",
  },
  examples: [],
  parse: () => ({}),
  run: async (_options, kit) => {
    const profile = kit.shared.profile ?? kit.context.environment.PREDGATE_PROFILE ?? "default";
    const removed = keyStore(configPaths(kit.context).keys).remove(profile);
    if (wantsJson(kit.shared)) await printDocument({ profile, removed }, kit);
    else {
      kit.note(
        removed
          ? { en: `Forgot the key of profile ${profile}.`, zh: `已删除配置档 ${profile} 的密钥。` }
          : { en: `There was no key of profile ${profile}.`, zh: `配置档 ${profile} 没有密钥。` },
      );
    }
    return exitCodes.success;
  },
});
