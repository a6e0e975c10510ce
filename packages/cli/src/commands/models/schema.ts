import { defineCommand } from "../../define/command.ts";
import { modelArgument } from "../../define/common-arguments.ts";
import { exitCodes } from "../../exit-codes.ts";
import { requireModel } from "../../models/find-model.ts";
import { printDocument } from "../../output/print-document.ts";

export const schemaCommand = defineCommand<{ readonly model: string; readonly part: "input" | "output" }>({
  arguments: [modelArgument],
  flags: [
    {
      name: "output",
      value: { kind: "none" },
      text: { en: "The output's schema instead of the input's.", zh: "输出的 schema（默认为输入的）。" },
    },
  ],
  fields: ["type", "properties", "required"],
  about: { en: "Prints a JSON Schema (2020-12).", zh: "输出 JSON Schema（2020-12）。" },
  examples: [
    {
      text: { en: "For an editor or a form", zh: "供编辑器或表单使用" },
      line: "predgate models schema riffusion/riffusion > riffusion.schema.json",
    },
  ],
  parse: (given) => ({ model: given.words[0] ?? "", part: given.on("output") ? "output" : "input" }),
  run: async (options, kit) => {
    const model = await requireModel(options.model);
    const { properties, required, additionalProperties } = model.schema;
    const input = {
      type: "object",
      properties,
      ...(required.length === 0 ? {} : { required }),
      ...(additionalProperties ? {} : { additionalProperties }),
    };
    const schema = options.part === "output" ? model.output : input;
    await printDocument(
      {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        title: `${model.name} ${options.part}`,
        ...schema,
      },
      kit,
    );
    return exitCodes.success;
  },
});
