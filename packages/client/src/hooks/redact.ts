export const redacted = "[redacted]";

/** Takes the key out of a text from elsewhere. Keys too short to be keys are left, or every "k" would go. */
export function redactText(text: string, key: string): string {
  return key.length < 8 ? text : text.replaceAll(key, redacted);
}

/** Headers as hooks may see them: what could be a secret, by name or by value, is blacked out. */
export function redactHeaders(headers: Headers, key: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(headers, ([name, value]) => [
      name,
      /auth|key|token|secret|cookie|signature/i.test(name) || value.includes(key) ? redacted : value,
    ]),
  );
}
