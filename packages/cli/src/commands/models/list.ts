import { defineCommand } from "../../define/command.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { exitCodes } from "../../exit-codes.ts";
import { printDocument } from "../../output/print-document.ts";
import { printTable } from "../../output/print-table.ts";

export const listCommand = defineCommand<{ readonly containing: string | undefined }>({
  arguments: [
    {
      name: "TEXT",
      required: false,
      text: { en: "Only models whose name contains this.", zh: "只列出名称包含此文本的模型。" },
    },
  ],
  flags: [],
  fields: ["name", "version", "path"],
  examples: [{ text: { en: "Names alone", zh: "只列名称" }, line: "predgate models list --query '[].name'" }],
  parse: (given) => ({ containing: given.words[0] }),
  run: async ({ containing }, kit) => {
    const { registry } = await import("@predgate/client/models");
    const models = Object.values(registry)
      .filter((model) => containing === undefined || model.name.includes(containing))
      .map(({ name, version, path }) => ({ name, version: version ?? null, path }));
    if (wantsJson(kit.shared)) await printDocument(models, kit);
    else {
      printTable(
        { head: ["model", "version"], rows: models.map((model) => [model.name, model.version ?? ""]) },
        kit,
      );
    }
    return exitCodes.success;
  },
});
