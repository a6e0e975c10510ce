import type { FlagDefinition } from "../define/flag.ts";
import { readArguments } from "../define/read-arguments.ts";
import { sharedFlags } from "../define/shared-flags.ts";
import { CliError } from "../errors/cli-error.ts";
import { usageError } from "../errors/usage-error.ts";
import { oneLine } from "../io/strip-controls.ts";
import { argumentMessages as messages } from "../messages/arguments.ts";
import { unknownModel } from "../models/find-model.ts";
import { readModelReference } from "../models/model-reference.ts";

/**
 * Where the words name no described model, none of its flags are known either: that, and not the first flag that was
 * meant for it, is what is wrong. Any other refusal is given back as it came.
 */
export async function refusalWithoutModel(
  refusal: unknown,
  given: { readonly words: readonly string[]; readonly flags: readonly FlagDefinition[] },
): Promise<unknown> {
  if (!(refusal instanceof CliError && refusal.code === "unknown_flag")) return refusal;
  const { words, on } = readArguments(given.words, {
    flags: [...given.flags, ...sharedFlags],
    inputFlags: [],
    fields: [],
    help: "",
    lenient: true,
  });
  const model = words.find((word) => readModelReference(word) !== undefined);
  if (model === undefined) return refusal;
  if (!on("unlisted")) return unknownModel(model);
  if ("nearest" in refusal.details) return refusal;
  const flag = String(refusal.details["flag"]);
  return usageError({
    code: "unknown_flag",
    ...messages.noInputFlags({ model: oneLine(model), flag }),
    details: { flag },
  });
}
