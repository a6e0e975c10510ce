import { exitCodes } from "../exit-codes.ts";
import type { Localized } from "../language/localized.ts";
import { CliError } from "./cli-error.ts";

/** Wrong arguments or invalid input: nothing was sent. */
export function usageError(given: {
  readonly code: string;
  readonly sentence: Localized;
  readonly remedy?: Localized | undefined;
  readonly details?: Readonly<Record<string, unknown>>;
}): CliError {
  return new CliError({ ...given, exitCode: exitCodes.usage });
}
