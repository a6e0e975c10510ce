import type { ExitCode } from "../exit-codes.ts";
import type { Localized } from "../language/localized.ts";

/**
 * A failure the command line explains itself: a sentence, the remedy, a stable code and the exit code.
 * `details` go into the JSON form only.
 */
export class CliError extends Error {
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly sentence: Localized;
  readonly remedy: Localized | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(given: {
    readonly code: string;
    readonly exitCode: ExitCode;
    readonly sentence: Localized;
    readonly remedy?: Localized | undefined;
    readonly details?: Readonly<Record<string, unknown>>;
    readonly cause?: unknown;
  }) {
    super(given.sentence.en, given.cause === undefined ? undefined : { cause: given.cause });
    this.name = "CliError";
    this.code = given.code;
    this.exitCode = given.exitCode;
    this.sentence = given.sentence;
    this.remedy = given.remedy;
    this.details = given.details ?? {};
  }
}
