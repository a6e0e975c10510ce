const folded = new Map([
  ["，", ","],
  ["：", ":"],
  ["；", ";"],
  ["（", "("],
  ["）", ")"],
  ["？", "?"],
  ["！", "!"],
  ["　", " "],
]);

/** Full-width punctuation as its ASCII sign, so that the same sentence from two exporters reads the same. */
export function foldPunctuation(text: string): string {
  return text.replaceAll(/[，：；（）？！\u3000]/gu, (sign) => folded.get(sign) ?? sign).trim();
}
