import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** Refuses what TypeScript would: options that are no object, and a signal that is none. */
export function checkOptions(options: { readonly signal?: AbortSignal | undefined }): void {
  if (Object(options) !== options) {
    throw new InvalidArgumentError(`Options must be an object such as { signal }, not ${String(options)}.`);
  }
  if (options.signal && !options.signal.throwIfAborted) {
    throw new InvalidArgumentError(
      `signal must be an AbortSignal such as controller.signal, not ${options.signal}.`,
    );
  }
}
