const lineWidth = 60;
/** Words after which a line cannot end what it says. */
const unfinished =
  /(?:,|\b(?:or|and|the|a|an|of|to|is|in|by|be|as|at|with|for|than|from|between|like|that))$/;
const flowing = /[a-z0-9,;`'"’”)\]]$/;
const continuation = /^[a-z`'"([](?![^\s:：]{0,40}(?:：|:(?:\s|$)))(?!\S{1,40} [-–—] )/;

/** "between 1.5 / and 3.0 / .": values that a page set apart from their sentence. */
const conjunction = /^(?:(?:and|or|to) |[.,](?: |$))/;

/**
 * A line break in the middle of an English sentence is a space: documents wrap their paragraphs at some width.
 * A line that begins in lower case goes on with a line that is long or cannot end where it does.
 */
export function foldWraps(text: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n");
  let folded = lines[0] ?? "";
  for (const [index, line] of lines.slice(1).entries()) {
    const before = lines[index]?.trimEnd() ?? "";
    const joins = conjunction.test(line) && /[a-z0-9`]$/.test(before);
    const goesOn =
      joins ||
      ((unfinished.test(before) || (before.length >= lineWidth && flowing.test(before))) &&
        continuation.test(line.trimStart()));
    folded += `${goesOn ? " " : "\n"}${line}`;
  }
  return folded;
}
