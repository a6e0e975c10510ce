/** Text from documents must not become markup, but the code spans of our own messages stay what they are. */
export function escapeMarkdown(text: string): string {
  const parts = text.split("`");
  // An odd number of backticks is a name's doing: then nothing is a code span.
  if (parts.length % 2 === 0) return escapeText(text.replaceAll("`", "'"));
  return parts.map((part, index) => (index % 2 === 0 ? escapeText(part) : part)).join("`");
}

function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[[\]*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (mark) => `\\${mark}`);
}
