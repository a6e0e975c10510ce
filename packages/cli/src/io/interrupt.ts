import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../exit-codes.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export interface Interrupt {
  /** Aborted, with the error to end with, by the first Ctrl-C. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  release(): void;
}

/** The first Ctrl-C (or SIGTERM, SIGHUP) aborts, so that what runs can be canceled; the second leaves at once. */
export function listenForInterrupt(given: { readonly onFirst?: () => void } = {}): Interrupt {
  const controller = new AbortController();
  const heard = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    given.onFirst?.();
    controller.abort(interrupted());
  };
  for (const signal of signals) process.on(signal, heard);
  return {
    signal: controller.signal,
    release() {
      for (const signal of signals) process.off(signal, heard);
    },
  };
}

export function interrupted(): CliError {
  return new CliError({
    code: "interrupted",
    exitCode: exitCodes.interrupted,
    sentence: { en: "Interrupted.", zh: "已中断。" },
  });
}
