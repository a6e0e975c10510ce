import type { Logger } from "../options/client-options.ts";
import type { Hooks } from "./hooks.ts";

/** Calls a hook. What it throws is logged: a paid prediction must not be lost to a logging mistake. */
export function notify<Name extends keyof Hooks>(
  { hooks, logger }: { readonly hooks: Hooks; readonly logger: Logger },
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  guarded(logger, name, () => (hooks[name] as ((event: unknown) => unknown) | undefined)?.(event));
}

/** Runs a callback of the user's, to whom a throw or a rejection is reported instead of passed on. */
export function guarded(logger: Logger, name: string, callback: () => unknown): void {
  const report = (error: unknown) => logger.error(`predgate: ${name} threw: ${String(error)}`);
  try {
    Promise.resolve(callback()).catch(report);
  } catch (error) {
    report(error);
  }
}
