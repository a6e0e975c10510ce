import { checkKey } from "../../auth/check-key.ts";
import { resolveConfig } from "../../config/resolve-config.ts";
import { resolveKey } from "../../config/resolve-key.ts";
import { configFlags } from "../../connect/config-flags.ts";
import { missingBaseUrl, missingKey } from "../../connect/connection.ts";
import { defineCommand } from "../../define/command.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { exitCodes } from "../../exit-codes.ts";
import { oneLine } from "../../io/strip-controls.ts";
import { printDocument } from "../../output/print-document.ts";

export const statusCommand = defineCommand<Record<string, never>>({
  arguments: [],
  flags: [],
  fields: ["profile", "base_url", "key_source", "key", "outcome"],
  about: {
    en: "Exits 0 when the gateway takes the key, 4 when there is none or it is refused, 6 when nobody can tell.",
    zh: "网关接受密钥时退出码为 0；没有密钥或被拒绝为 4；无法判断为 6。",
  },
  examples: [],
  parse: () => ({}),
  run: async (_options, kit) => {
    const config = resolveConfig(kit.context, configFlags(kit.shared));
    const baseUrl = config.get("base_url");
    if (baseUrl === undefined) throw missingBaseUrl();
    const key = resolveKey({ flag: kit.shared.apiKey, config }, kit.context);
    if (key === undefined) throw missingKey();
    const pathPrefix = config.get("path_prefix")?.value ?? "/replicate";
    const check = await checkKey({ baseUrl: baseUrl.value, pathPrefix, key: key.value }, kit);
    const reason = "reason" in check ? ` (${oneLine(check.reason)})` : "";
    if (wantsJson(kit.shared)) {
      await printDocument(
        {
          profile: config.profile,
          base_url: baseUrl.value,
          key_source: key.source,
          key: masked(key.value),
          outcome: check.outcome,
        },
        kit,
      );
    } else {
      const words = {
        accepted: { en: "the gateway takes the key", zh: "网关接受该密钥" },
        refused: { en: "the gateway refuses the key", zh: "网关拒绝该密钥" },
        unknown: { en: `nobody can tell${reason}`, zh: `无法判断${reason}` },
      }[check.outcome];
      kit.context.stdout.write(
        `${baseUrl.value}  ${masked(key.value)}  (${key.source})\n${kit.say(words)}\n`,
      );
    }
    if (check.outcome === "accepted") return exitCodes.success;
    return check.outcome === "refused" ? exitCodes.authentication : exitCodes.gateway;
  },
});

/** Enough to tell two keys apart, too little to use one. */
function masked(key: string): string {
  return key.length < 12 ? "****" : `${key.slice(0, 3)}…${key.slice(-2)}`;
}
