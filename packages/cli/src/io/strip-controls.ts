// C0 and C1 controls, the escape sequences they start, and the marks that reorder or hide text (bidi, zero width).
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this file is about
const escapeSequences = /\u001b\][^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[PX^_][^\u001b\u009c]*(?:\u001b\\|\u009c)?|[\u001b\u009b][[()#;?]*[0-9;:?]*[ -/]*[@-~]?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Text of a stranger, safe to print: no escape sequence, no control character but tab and newline, nothing that
 * reorders or hides what is read. A carriage return before a newline goes; alone it becomes a newline.
 */
export function stripControls(text: string): string {
  return text
    .replace(escapeSequences, "")
    .replace(/\r\n/g, "\n")
    .replace(/\r/g, "\n")
    .replace(controls, "");
}

/** The same on one line: newlines and tabs become spaces. */
export function oneLine(text: string): string {
  return stripControls(text).replace(/\s+/g, " ").trim();
}
