import { phrases } from "./phrases.ts";
import type { Term } from "./term.ts";

/** Numbers in words; the place in the list is the value. */
const spellings: readonly (readonly string[])[] = [
  "零 | zero",
  "一 | one",
  "二 | 两 | two",
  "三 | three",
  "四 | four",
  "五 | five",
  "六 | six",
  "七 | seven",
  "八 | eight",
  "九 | nine",
  "十 | ten",
].map(phrases);

export const numerals: readonly Term[] = spellings.map((words, value) => ({
  meaning: { role: "numeral", value },
  words,
}));

/** What a number in words or digits counts; NaN for another word. */
export function countOf(word: string): number {
  const value = spellings.findIndex((words) => words.includes(word.toLowerCase()));
  return value >= 0 ? value : Number(word);
}
