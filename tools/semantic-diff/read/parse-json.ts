import { DocumentError } from "../model/document-error.ts";

/**
 * The value of a text that says it is JSON and is held to it, though YAML would forgive more.
 *
 * @throws DocumentError naming line and column.
 */
export function parseJson({ text, name }: { text: string; name: string }): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : String(error);
    const before = text.slice(0, findFault(text)).split("\n");
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    throw new DocumentError(`${name}:${place}: expected JSON, but ${reason}.`);
  }
}

/** Where the text stops being the beginning of some JSON: the engine tells the place only for some faults. */
function findFault(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    if (/end of JSON input|Unterminated/.test(reason)) return true;
    return Number(/at position (\d+)/.exec(reason)?.[1] ?? -1) >= text.length;
  }
}
