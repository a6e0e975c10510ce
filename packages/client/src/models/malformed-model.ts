import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { Settings } from "../options/settings.ts";
import { nearest } from "../validate/nearest.ts";

/** The error for what is no model, with the known one that was probably meant. */
export async function malformedModel(settings: Settings, label: unknown): Promise<InvalidArgumentError> {
  const names = (await settings.models()).map(({ name }) => name);
  const meant = nearest(String(label), names);
  return new InvalidArgumentError(
    `A model is "owner/name", "owner/name:version" or a version of 64 hex digits, not ${JSON.stringify(label)}.` +
      (meant ? ` Did you mean "${meant}"?` : ""),
  );
}
