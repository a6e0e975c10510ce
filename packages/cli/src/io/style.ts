import type { Writer } from "../context.ts";

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** Paints a text, or leaves it as it is where colour is not wanted. */
export type Paint = (style: Style, text: string) => string;

export const plainPaint: Paint = (_style, text) => text;

const colourPaint: Paint = (style, text) => {
  const [on, off] = codes[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

/** https://no-color.org and its counterpart: any non-empty value counts; a flag is stronger than both. */
export function paintFor(given: {
  readonly writer: Writer;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly color: boolean | undefined;
}): Paint {
  if (given.color !== undefined) return given.color ? colourPaint : plainPaint;
  if (isSet(given.environment.NO_COLOR)) return plainPaint;
  if (isSet(given.environment.FORCE_COLOR)) {
    return given.environment.FORCE_COLOR === "0" ? plainPaint : colourPaint;
  }
  return given.writer.isTerminal && given.environment.TERM !== "dumb" ? colourPaint : plainPaint;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
