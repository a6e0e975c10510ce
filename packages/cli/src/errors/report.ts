import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-codes.ts";
import { stripControls } from "../io/strip-controls.ts";
import type { Paint } from "../io/style.ts";
import type { Circumstances } from "./explain.ts";
import { explain } from "./explain.ts";

/** Tells a failure on stderr, as a sentence and its remedy or as one JSON object, and gives the exit code. */
export function reportFailure(
  error: unknown,
  given: {
    readonly context: Context;
    readonly json: boolean;
    readonly paint: Paint;
    readonly circumstances?: Circumstances;
  },
): ExitCode {
  const { code, exitCode, sentence, remedy, details } = explain(error, given.circumstances);
  const { language, stderr } = given.context;
  if (given.json) {
    const document = {
      error: code,
      message: sentence[language],
      ...(remedy === undefined ? {} : { remedy: remedy[language] }),
      exit_code: exitCode,
      ...details,
    };
    stderr.write(`${JSON.stringify(document)}\n`);
    return exitCode;
  }
  const label = { en: "Error:", zh: "错误：" }[language];
  const gap = language === "en" ? " " : "";
  stderr.write(`${given.paint("red", label)}${gap}${stripControls(sentence[language]).trim()}\n`);
  if (remedy !== undefined) stderr.write(`${stripControls(remedy[language]).trim()}\n`);
  return exitCode;
}
