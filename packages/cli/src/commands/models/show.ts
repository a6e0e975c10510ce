import { defineCommand } from "../../define/command.ts";
import { modelArgument } from "../../define/common-arguments.ts";
import { table } from "../../define/help-frame.ts";
import { wantsJson } from "../../define/shared-options.ts";
import { exitCodes } from "../../exit-codes.ts";
import { modelFlags } from "../../input/model-flags.ts";
import { stripControls } from "../../io/strip-controls.ts";
import { requireModel } from "../../models/find-model.ts";
import { printDocument, safeJson } from "../../output/print-document.ts";

export const showCommand = defineCommand<{ readonly model: string }>({
  arguments: [modelArgument],
  flags: [],
  fields: ["name", "version", "path", "page", "summary", "inputs", "output"],
  examples: [
    {
      text: { en: "Inputs, bounds and choices", zh: "输入、取值范围与可选项" },
      line: "predgate models show riffusion/riffusion",
    },
  ],
  parse: (given) => ({ model: given.words[0] ?? "" }),
  run: async (options, kit) => {
    const model = await requireModel(options.model);
    const { registry } = await import("@predgate/client/models");
    const entry = Object.hasOwn(registry, model.name) ? registry[model.name] : undefined;
    if (wantsJson(kit.shared)) {
      const { schema, ...rest } = model;
      await printDocument(
        { ...rest, version: entry?.version ?? null, path: entry?.path, inputs: schema.properties },
        kit,
      );
      return exitCodes.success;
    }
    const { stdout, language } = kit.context;
    const facts = [
      { left: kit.say({ en: "model", zh: "模型" }), right: model.name },
      { left: kit.say({ en: "version", zh: "版本" }), right: entry?.version ?? "–" },
      { left: kit.say({ en: "path", zh: "路径" }), right: entry?.path ?? "–" },
      { left: kit.say({ en: "page", zh: "页面" }), right: model.page ?? "–" },
    ];
    const inputs = modelFlags({ schema: model.schema, taken: [] }).map((flag) => ({
      left: `${flag.property} <${flag.placeholder}>`,
      right: [
        flag.text[language],
        flag.notes.map((note) => note[language]).join(language === "en" ? "; " : "；"),
      ]
        .filter((part) => part !== "")
        .join("\n"),
    }));
    const columns = Math.min(stdout.columns ?? 100, 100);
    const lines = [
      ...table(facts, columns),
      "",
      kit.say({ en: "Inputs", zh: "输入" }),
      ...table(inputs, columns),
      "",
      kit.say({ en: "Output (JSON Schema)", zh: "输出（JSON Schema）" }),
      ...safeJson(model.output)
        .split("\n")
        .map((line) => `  ${line}`),
      "",
    ];
    stdout.write(stripControls(lines.join("\n")));
    return exitCodes.success;
  },
});
