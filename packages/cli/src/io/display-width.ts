// Ranges whose characters take two columns on a terminal (East Asian Wide and Fullwidth, and emoji).
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const combining = /\p{Mn}|\p{Me}|\u200d|\ufe0f/u;

/** Columns a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): number {
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** The text in at most `columns` columns, with `…` where something was cut. */
export function fitWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

export function padTo(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

/** Breaks a text into lines of at most `columns`, at spaces where it has them and anywhere between wide characters. */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const piece of pieces(paragraph)) {
      const joined = line + piece;
      if (line !== "" && displayWidth(joined.trimEnd()) > columns) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line = joined;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** A line may break behind a space, between wide characters, and behind the punctuation that closes. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = "";
  let mayBreak = false;
  for (const character of text) {
    const closes = /[，。、；：！？）」』”]/u.test(character);
    const wideOne = columnsOf(character) === 2;
    if (piece !== "" && !closes && character !== " " && (mayBreak || wideOne)) {
      found.push(piece);
      piece = "";
    }
    piece += character;
    mayBreak = wideOne || character === " ";
  }
  if (piece !== "") found.push(piece);
  return found;
}
