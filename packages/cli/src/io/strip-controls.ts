// Written as code points: a linter cannot tell a control character that is meant from one that slipped in.
const escapeCharacter = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);
const sequenceIntroducer = String.fromCharCode(0x9b);
const stringTerminator = String.fromCharCode(0x9c);

const anythingButAnEnd = `[^${bell}${escapeCharacter}${stringTerminator}]*`;
const end = `(?:${bell}|${escapeCharacter}\\\\|${stringTerminator})?`;

/** Strings that a terminal takes for itself (titles, links, clipboard, device control), then sequences. */
const escapeSequences = new RegExp(
  `${escapeCharacter}[\\]PX^_]${anythingButAnEnd}${end}|[${escapeCharacter}${sequenceIntroducer}][[()#;?]*[0-9;:?]*[ -/]*[@-~]?`,
  "g",
);

// Controls but tab and newline, and the marks that reorder or hide text (bidirectional, zero width).
const controls = /(?![\t\n])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Text of a stranger, safe to print: no escapeCharacter sequence, no control character but tab and newline, nothing that
 * reorders or hides what is read. A carriage return becomes a newline.
 */
export function stripControls(text: string): string {
  return text.replace(escapeSequences, "").replace(/\r\n?/g, "\n").replace(controls, "");
}

/** The same on one line: newlines and tabs become spaces. */
export function oneLine(text: string): string {
  return stripControls(text).replace(/\s+/g, " ").trim();
}
