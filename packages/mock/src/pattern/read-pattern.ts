import type { Part } from "./model.ts";
import { parsePattern, Unsupported } from "./parse.ts";

/** A pattern of a document as the engine takes it, and as a tree where it can be read as one. */
export interface ReadPattern {
  readonly native: RegExp;
  readonly tree: Part | undefined;
}

/** Undefined for what is no regular expression. JSON Schema's patterns are Unicode ones; documents have others too. */
export function readPattern(source: string): ReadPattern | undefined {
  for (const flags of ["u", ""]) {
    try {
      const native = new RegExp(source, flags);
      return { native, tree: treeOf({ source, flags }) };
    } catch {
      // The next flags may read it.
    }
  }
  return undefined;
}

function treeOf(pattern: { source: string; flags: string }): Part | undefined {
  try {
    return parsePattern(pattern);
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}
