import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { oneLine } from "../io/strip-controls.ts";
import type { Localized } from "../language/localized.ts";

/**
 * Ends the saving of a prediction's files on Ctrl-C, or when the run's time is up. The prediction has succeeded by then:
 * the error says how to fetch its files.
 */
export function savingSignal(given: {
  readonly interrupt: AbortSignal;
  /** What is left of the run's time; undefined where nothing bounds it. */
  readonly milliseconds: number | undefined;
  readonly id: string;
  readonly embedded: boolean;
}): AbortSignal {
  const controller = new AbortController();
  const remedy = remedyFor(given);
  const interrupted = (): void =>
    controller.abort(
      new CliError({
        code: "interrupted",
        exitCode: exitCodes.interrupted,
        sentence: { en: "Interrupted while files were saved.", zh: "保存文件时被中断。" },
        remedy,
      }),
    );
  if (given.interrupt.aborted) interrupted();
  given.interrupt.addEventListener("abort", interrupted, { once: true });
  if (given.milliseconds !== undefined) {
    const late = (): void =>
      controller.abort(
        new CliError({
          code: "run_timeout",
          exitCode: exitCodes.timeout,
          sentence: {
            en: "The prediction succeeded, but its files were not saved in time.",
            zh: "预测已成功，但文件未能及时保存。",
          },
          remedy,
        }),
      );
    setTimeout(late, Math.max(0, given.milliseconds)).unref();
  }
  return controller.signal;
}

function remedyFor(given: { readonly id: string; readonly embedded: boolean }): Localized {
  if (given.embedded) return { en: "Run it again.", zh: "请重新运行。" };
  const get = `\`predgate predictions get ${oneLine(given.id)} --output-dir DIR\``;
  return { en: `Fetch them with ${get}.`, zh: `可用 ${get} 获取。` };
}
