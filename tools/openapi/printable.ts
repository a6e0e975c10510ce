const unseen = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Text for people's eyes: control characters, line separators and direction marks are shown instead of obeyed. */
export function printable(text: string): string {
  return text.replaceAll(unseen, escaped);
}

/** The same for code or data of several lines, where such a sign in a text means the same when it is escaped. */
export function printableLines(text: string): string {
  return text.replaceAll(unseen, (sign) => (/[\n\r\t]/u.test(sign) ? sign : escaped(sign)));
}

function escaped(sign: string): string {
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
