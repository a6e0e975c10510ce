import { boundCues } from "./bound-cues.ts";
import { cues } from "./cues.ts";
import { grammarWords } from "./grammar-words.ts";
import { numerals } from "./numerals.ts";
import { quantities } from "./quantities.ts";
import { refusals } from "./refusals.ts";
import type { Meaning, Term } from "./term.ts";

interface Entry {
  word: string;
  meanings: Meaning[];
}

const tables: readonly (readonly Term[])[] = [cues, boundCues, quantities, numerals, refusals, grammarWords];

function isShield(meanings: readonly Meaning[]): boolean {
  return meanings.every(({ role }) => role === "shield");
}

function buildIndex(): Map<string, Entry[]> {
  const entries = new Map<string, Entry>();
  for (const { meaning, words } of tables.flat()) {
    for (const word of words) {
      const entry = entries.get(word) ?? { word, meanings: [] };
      entry.meanings.push(meaning);
      entries.set(word, entry);
    }
  }
  const index = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const initial = entry.word.charAt(0);
    index.set(initial, [...(index.get(initial) ?? []), entry]);
  }
  for (const list of index.values()) list.sort((left, right) => right.word.length - left.word.length);
  return index;
}

const index = buildIndex();
const joinsWord = /[a-z0-9_]/;
const joinsNext = /[.\-@][a-z0-9]/y;

/** A Latin word ends where neither a letter nor a dash or full stop with a letter behind it follows. */
function endsAt(lower: string, position: number): boolean {
  if (joinsWord.test(lower.charAt(position))) return false;
  joinsNext.lastIndex = position;
  return !joinsNext.test(lower);
}

/**
 * The longest entry that begins at `position` of the folded, lower-case text.
 * Latin entries match whole words only; Chinese ones match anywhere, guarded by the shield words.
 */
export function lookUp(text: {
  lower: string;
  position: number;
}): { length: number; meanings: readonly Meaning[]; shield: boolean } | undefined {
  const { lower, position } = text;
  const candidates = index.get(lower.charAt(position));
  if (candidates === undefined) return undefined;
  for (const { word, meanings } of candidates) {
    if (!lower.startsWith(word, position)) continue;
    const end = position + word.length;
    if (joinsWord.test(word.charAt(word.length - 1)) && !endsAt(lower, end)) continue;
    return { length: word.length, meanings, shield: isShield(meanings) };
  }
  return undefined;
}
