import type { Kit } from "../define/kit.ts";
import { askForEssentials } from "../input/ask-for-essentials.ts";
import type { GivenInputs } from "../input/gather-input.ts";
import { gatherInput } from "../input/gather-input.ts";
import { oneLine } from "../io/strip-controls.ts";
import { findModel, unknownModel } from "../models/find-model.ts";

export interface PreparedInput {
  readonly input: Readonly<Record<string, unknown>>;
}

/** Finds the model, puts its input together and checks it; asks for what is missing on a terminal only. */
export async function prepareInput(
  given: { readonly model: string; readonly inputs: GivenInputs; readonly unlisted: boolean },
  kit: Kit,
): Promise<PreparedInput> {
  const model = given.unlisted ? undefined : await findModel(given.model);
  if (model === undefined && !given.unlisted) throw await unknownModel(given.model);
  const asked =
    model === undefined ? [] : await askForEssentials({ schema: model.schema, inputs: given.inputs }, kit);
  const inputs = { ...given.inputs, flags: [...given.inputs.flags, ...asked] };
  const { input, unknown } = await gatherInput({ ...inputs, schema: model?.schema }, kit.context);
  for (const key of unknown) {
    const name = oneLine(key);
    kit.note({
      en: `Note: ${model?.name} describes no input "${name}"; it is sent as it is.`,
      zh: `注意：${model?.name} 没有描述输入 "${name}"；将原样发送。`,
    });
  }
  return { input };
}
