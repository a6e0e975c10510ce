import type { Part } from "./model.ts";
import { readPattern } from "./read-pattern.ts";
import { safePattern } from "./safe-pattern.ts";

/** What a string schema says of its length and letters. */
export interface TextBounds {
  readonly pattern?: unknown;
  readonly minLength?: unknown;
  readonly maxLength?: unknown;
}

/** Draws until one fits: lengths and word boundaries are left to chance. */
const mostDraws = 200;

/** Letters beyond which a text is given up: `(a{1,999}){999}` may ask for any number of them. */
const mostLetters = 10_000;

const usual = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
const others = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));

/**
 * A text that fits a schema's pattern and length, drawn with `next` (from 0 to 1); `otherwise` where that one
 * fits already, where there is no pattern, and where none was found.
 */
export function fittingText(find: { schema: TextBounds; otherwise: string; next: () => number }): string {
  const { schema, otherwise, next } = find;
  const source = schema.pattern;
  if (typeof source !== "string") return otherwise;
  const least = typeof schema.minLength === "number" ? schema.minLength : 0;
  const most = typeof schema.maxLength === "number" ? schema.maxLength : Number.POSITIVE_INFINITY;
  const pattern = safePattern({ source, warn: () => {} });
  const fits = (text: string): boolean => text.length >= least && text.length <= most && pattern.test(text);
  if (fits(otherwise)) return otherwise;
  const tree = readPattern(source)?.tree;
  if (tree === undefined) return otherwise;
  const foreign = [...source];
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const text = write({ tree, next, foreign, stretch: [3, 12, least, 2 * least + 1][draw % 4] ?? 3 });
    if (text !== undefined && fits(text)) return text;
  }
  return otherwise;
}

/** One text that the tree allows, its places aside; undefined when it grows too long or a letter is not known. */
function write(draw: {
  tree: Part;
  next: () => number;
  /** Letters of the pattern itself, for those that no keyboard of ours has. */
  foreign: readonly string[];
  /** How often a repeat may go beyond its least. */
  stretch: number;
}): string | undefined {
  const { next, foreign, stretch } = draw;
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
  let text = "";
  let stuck = false;
  const visit = (part: Part): void => {
    if (stuck) return;
    if (part.kind === "letter") {
      const letter = [usual, others, foreign]
        .map((letters) => pick(letters.filter(part.fits)))
        .find((one) => one !== undefined);
      stuck = letter === undefined || text.length >= mostLetters;
      text += letter ?? "";
    } else if (part.kind === "sequence") part.parts.forEach(visit);
    else if (part.kind === "choice") {
      const chosen = pick(part.parts);
      if (chosen !== undefined) visit(chosen);
    } else if (part.kind === "repeat") {
      const extra = Math.min(part.most - part.least, stretch);
      const times = part.least + Math.floor(next() * (extra + 1));
      for (let time = 0; time < times && !stuck; time += 1) visit(part.part);
    }
  };
  visit(draw.tree);
  return stuck ? undefined : text;
}
