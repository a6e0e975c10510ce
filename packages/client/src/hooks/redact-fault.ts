import { redactText } from "./redact.ts";

/** A copy of what `fetch` threw without the key, and without the requests that some fetches hang on their errors. */
export function redactFault(fault: unknown, key: string, depth = 0): Error {
  const { name, message, code, cause } = (fault ?? {}) as Error & { readonly code?: unknown };
  return Object.assign(
    new Error(
      // Where every address of a host refused, Node gives a code and no words.
      redactText(String(message || code || fault), key),
      cause && depth < 4 ? { cause: redactFault(cause, key, depth + 1) } : {},
    ),
    { name, ...(code !== undefined && { code }) },
  );
}
