import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../exit-codes.ts";

/** The result could not be handed over: a full disk, a device that takes nothing. */
export function unwritableOutput(cause: NodeJS.ErrnoException): CliError {
  const reason = cause.code ?? cause.message;
  return new CliError({
    code: "unwritable_output",
    exitCode: exitCodes.usage,
    sentence: {
      en: `The result cannot be written to stdout (${reason}).`,
      zh: `无法将结果写到 stdout（${reason}）。`,
    },
    remedy: {
      en: "Send it where there is room; `predgate predictions list` has the newest predictions.",
      zh: "请输出到有空间的位置；`predgate predictions list` 可列出最近的预测。",
    },
    cause,
  });
}
