import { defineCommand } from "../define/command.ts";
import { wantsJson } from "../define/shared-options.ts";
import { exitCodes } from "../exit-codes.ts";
import { printDocument } from "../output/print-document.ts";
import { packageVersion } from "../package-version.ts";

export const versionCommand = defineCommand<Record<string, never>>({
  arguments: [],
  flags: [],
  fields: ["predgate", "node", "platform"],
  examples: [],
  parse: () => ({}),
  run: async (_options, kit) => {
    const facts = {
      predgate: packageVersion(),
      node: process.versions.node,
      platform: `${process.platform}-${process.arch}`,
    };
    if (wantsJson(kit.shared)) await printDocument(facts, kit);
    else kit.context.stdout.write(`predgate ${facts.predgate} (Node ${facts.node}, ${facts.platform})\n`);
    return exitCodes.success;
  },
});
