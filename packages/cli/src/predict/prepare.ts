import type { Kit } from "../define/kit.ts";
import { askForEssentials } from "../input/ask-for-essentials.ts";
import type { GivenInputs } from "../input/gather-input.ts";
import { gatherInput } from "../input/gather-input.ts";
import { inputMessages as messages } from "../messages/input.ts";
import { findModel, findSameName, unknownModel } from "../models/find-model.ts";

export interface PreparedInput {
  readonly input: Readonly<Record<string, unknown>>;
}

/** Finds the model, puts its input together and checks it; asks for what is missing on a terminal only. */
export async function prepareInput(
  given: { readonly model: string; readonly inputs: GivenInputs; readonly unlisted: boolean },
  kit: Kit,
): Promise<PreparedInput> {
  const { inputs, unlisted: unchecked } = given;
  const model = unchecked ? await findSameName(given.model) : await findModel(given.model);
  if (unchecked) return await gatherInput({ ...inputs, model, unchecked }, kit.context);
  if (model === undefined) throw await unknownModel(given.model);
  const asked = await askForEssentials({ schema: model.schema, inputs }, kit);
  const flags = [...inputs.flags, ...asked];
  const { input, unknown } = await gatherInput({ ...inputs, flags, model }, kit.context);
  for (const key of unknown) {
    const { en, zh } = messages.undescribed({ model: model.name, key });
    kit.note({ en: `${en}.`, zh: `${zh}。` });
  }
  return { input };
}
