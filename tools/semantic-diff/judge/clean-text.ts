/** Text from a document without control characters and line breaks: it goes to terminals and into Markdown. */
export function cleanText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
}
