import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { ResolvedModel } from "../models/resolve-model.ts";
import type { Settings } from "../options/settings.ts";
import type { CreateOptions } from "./options.ts";

/** The input as it is sent. */
export async function prepareInput(
  _settings: Settings,
  _resolved: ResolvedModel,
  { input }: CreateOptions<unknown>,
): Promise<unknown> {
  if (typeof input !== "object" || input === null) {
    throw new InvalidArgumentError(
      `input must be an object such as { prompt: "…" }; it is ${String(input)}.`,
    );
  }
  return input;
}
