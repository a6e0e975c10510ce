/** A text of a URL without its `%` escapes; one whose escapes are broken stands for itself. */
export function decodeEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
