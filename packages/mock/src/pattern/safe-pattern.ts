import { automatonOf } from "./automaton.ts";
import type { Part } from "./model.ts";
import { readPattern } from "./read-pattern.ts";

export interface SafePattern {
  readonly source: string;
  /** Whether a text fits. One that cannot be tested in bounded time is said to fit. */
  readonly test: (text: string) => boolean;
}

/** Letters up to which a pattern that only RegExp understands is tested, if no repeat holds another. */
const shortText = 300;

/**
 * A pattern of a document, tested in time that no text can blow up: RegExp tries every way through, of which a
 * pattern such as `^(a+)+$` has millions for thirty letters. `warn` hears, once, of a pattern that is not tested.
 */
export function safePattern(given: { source: string; warn: (reason: string) => void }): SafePattern {
  const { source } = given;
  let told = false;
  const skip = (reason: string): boolean => {
    if (!told) given.warn(`The pattern ${JSON.stringify(source)} is not checked: ${reason}.`);
    told = true;
    return true;
  };
  const read = readPattern(source);
  if (read === undefined) return { source, test: () => skip("it is no regular expression") };
  const { native, tree } = read;
  if (tree === undefined) {
    // A quantifier behind a group that holds another, or a back-reference: the ways may be without number.
    const nests = /[*+}?].*\)[*+{]|\)[*+{].*[*+}]/s.test(source) || /\\[1-9k]/.test(source);
    const test = (text: string): boolean =>
      nests || text.length > shortText
        ? skip("with look-arounds or back-references it could take for ever")
        : native.test(text);
    return { source, test };
  }
  if (!backtracks(tree)) return { source, test: (text) => native.test(text) };
  const automaton = automatonOf(tree);
  return {
    source,
    test: (text) => automaton?.(text) ?? skip("it is too large, or the text too long, to be tested in time"),
  };
}

/** Whether a repeat may take one number of letters or another, which RegExp tries one after the other. */
function backtracks(part: Part): boolean {
  if (part.kind === "repeat") return part.least !== part.most || backtracks(part.part);
  return part.kind === "sequence" || part.kind === "choice" ? part.parts.some(backtracks) : false;
}
