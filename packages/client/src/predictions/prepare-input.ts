import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { holdsFile } from "../files/holds-file.ts";
import type { ResolvedModel } from "../models/resolve-model.ts";
import type { Settings } from "../options/settings.ts";
import type { CreateOptions } from "./options.ts";

/** The input as it is sent: checked against the model's schema, and its files made text. */
export async function prepareInput(
  settings: Settings,
  { described }: ResolvedModel,
  { input, signal }: CreateOptions<unknown>,
): Promise<unknown> {
  if (typeof input !== "object" || !input) {
    throw new InvalidArgumentError(`input must be an object such as { prompt: "a dog" }, not ${input}.`);
  }
  if (described && settings.validate !== "off") {
    await (await import("../validate/report-issues.ts")).reportIssues(settings, described.name, input);
  }
  return holdsFile(input)
    ? (await import("../files/embed-files.ts")).embedFiles(settings, input, signal)
    : input;
}
