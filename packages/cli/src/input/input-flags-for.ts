import type { InputFlags } from "../define/command.ts";
import type { FlagDefinition } from "../define/flag.ts";
import { readArguments } from "../define/read-arguments.ts";
import { sharedFlags } from "../define/shared-flags.ts";
import { findModel, findSameName } from "../models/find-model.ts";
import { modelFlags } from "./model-flags.ts";

/** The input flags of the model that the words name, wherever it stands among them. */
export async function inputFlagsFor(given: {
  readonly words: readonly string[];
  readonly flags: readonly FlagDefinition[];
}): Promise<InputFlags | undefined> {
  const flags = [...given.flags, ...sharedFlags];
  const { words, on } = readArguments(given.words, {
    flags,
    inputFlags: [],
    fields: [],
    help: "",
    lenient: true,
  });
  for (const word of words) {
    const model = await (on("unlisted") ? findSameName(word) : findModel(word));
    if (model === undefined) continue;
    const taken = flags.flatMap(({ name }) => [name, `no-${name}`]);
    return {
      title: { en: `Inputs of ${model.name}`, zh: `${model.name} 的输入` },
      flags: modelFlags({ schema: model.schema, taken }),
    };
  }
  return undefined;
}
