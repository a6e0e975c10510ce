import { resolveConfig } from "../../config/resolve-config.ts";
import { resolveKey } from "../../config/resolve-key.ts";
import { settings } from "../../config/settings.ts";
import { configFlags } from "../../connect/config-flags.ts";
import { defineCommand } from "../../define/command.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { CliError } from "../../errors/cli-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { printDocument } from "../../output/print-document.ts";
import { printTable } from "../../output/print-table.ts";

export const listCommand = defineCommand<Record<string, never>>({
  arguments: [],
  flags: [],
  fields: ["key", "value", "layer", "source"],
  about: {
    en: "Every setting, its value in force and where that came from. The key's place is shown, the key is not.",
    zh: "列出每个配置项、生效的值及其来源。只显示密钥的来源，不显示密钥。",
  },
  examples: [],
  parse: () => ({}),
  run: async (_options, kit) => {
    const config = resolveConfig(kit.context, configFlags(kit.shared));
    const rows = settings.map(
      ({ key }) => config.get(key) ?? { key, value: null, layer: null, source: null },
    );
    const key = storedKey(() => resolveKey({ flag: kit.shared.apiKey, config }, kit.context)?.source);
    const all = [
      ...rows,
      { key: "api_key", value: key === null ? null : "****", layer: layerOfKey(key), source: key },
    ];
    if (wantsJson(kit.shared)) await printDocument(all, kit);
    else {
      printTable(
        {
          head: ["setting", "value", "source"],
          rows: all.map((row) => [row.key, row.value ?? "–", row.source ?? "–"]),
        },
        kit,
      );
    }
    return exitCodes.success;
  },
});

/** A key that is withheld from this gateway is no reason not to list the rest. */
function storedKey(read: () => string | undefined): string | null {
  try {
    return read() ?? null;
  } catch (error) {
    if (error instanceof CliError) return null;
    throw error;
  }
}

function layerOfKey(source: string | null): string | null {
  if (source === null) return null;
  if (source.startsWith("--")) return "flag";
  return source === "PREDGATE_API_KEY" ? "environment" : "user";
}
