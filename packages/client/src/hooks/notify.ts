import type { Logger } from "../options/client-options.ts";
import type { Hooks } from "./hooks.ts";

/** Calls a hook. */
export function notify<Name extends keyof Hooks>(
  settings: { readonly hooks: Hooks; readonly logger: Logger },
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  guarded(settings, name, () => (settings.hooks[name] as ((event: unknown) => unknown) | undefined)?.(event));
}

/**
 * Runs a callback of the user's, or what nobody waits for. What it throws is logged, and given back: a paid prediction
 * must not be lost to a slip in it.
 */
export async function guarded(
  { logger }: { readonly logger: Logger },
  name: string,
  callback: () => unknown,
): Promise<unknown> {
  try {
    await callback();
  } catch (error) {
    logger.error(`predgate: ${name} threw: ${error}`);
    return error;
  }
}
