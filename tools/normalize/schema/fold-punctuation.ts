const fullWidthOffset = 0xfee0;

/** Full-width letters and punctuation as their ASCII sign, so that the same sentence from two exporters reads the same. */
export function foldPunctuation(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthOffset))
    .replaceAll("\u3000", " ")
    .trim();
}
