const lineBreaks = /^<\/?(?:br|p|div|ul|ol|tr|table|tbody|thead|h[1-6]|section|blockquote)\b/i;
const tag =
  /<\/?(?:br|p|div|ul|ol|li|tr|td|th|table|tbody|thead|h[1-6]|section|blockquote|b|strong|i|em|u|s|code|span|font|small|sup|sub|mark|kbd|a|hr)(?:\s[^<>]{0,400})?\/?>/gi;

const entities: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&le;": "≤",
  "&ge;": "≥",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&minus;": "-",
  "&ndash;": "-",
  "&times;": "×",
};

function spaces(length: number): string {
  return " ".repeat(length);
}

/** An item of a list stands on a line of its own, even where no line break was written before it. */
function foldTag(written: string): string {
  if (lineBreaks.test(written)) return `\n${spaces(written.length - 1)}`;
  if (/^<\/li\b/i.test(written)) return `\n${spaces(written.length - 1)}`;
  if (/^<li\b/i.test(written)) return `\n●${spaces(written.length - 2)}`;
  return spaces(written.length);
}

function foldEntity(written: string): string {
  return (entities[written.toLowerCase()] ?? "").padStart(written.length);
}

/** `**默认值**`: bold and italic marks around words; `2**31` and a bullet's `*` stay. */
function foldEmphasis(written: string, marks: string, inside: string): string {
  return `${spaces(marks.length)}${inside}${spaces(written.length - marks.length - inside.length)}`;
}

/** `[音色列表](https://…)`: the words of a link, which a reader sees without its address. */
const link = /\[([^[\]\n]{1,200})\]\((?:https?:\/\/|\/|#)[^()\s]{0,400}\)/g;

function foldLink(written: string, words: string): string {
  return ` ${words}${spaces(written.length - words.length - 1)}`;
}

/** "for the voice.Allowed values: 5, 6": a page that was taken apart loses the space between its sentences. */
const missingSpace =
  /([a-z0-9)])\.(?=(?:Min(?:imum)?|Max(?:imum)?|Allowed|Defaults?|Valid|Supported|Supports|Possible|Accepted|Range|Available|Options|Must|Required)[ :])/g;

/** `1664\\*928`, `top\\_p`: Markdown's sign that the character behind it stands for itself. */
const escaped = /[\w*]{1,30}\\[*_](?:[\w*]|\\[*_]){0,30}/g;

function foldEscapes(written: string): string {
  return written.replace(/\\(?=[*_])/g, "").padStart(written.length);
}

/** `` `[1, 100]` ``, `` `>= 1` ``: code marks around a statement, not around a value. */
const markedStatement =
  /`([[(【（]\s*-?[\d.]{1,20}\s*[,，~-]\s*-?[\d.]{1,20}\s*[\])】）]|(?:[<>]=?|[≤≥])\s*-?[\d.]{1,20})`/g;

/**
 * HTML tags, entities, Markdown emphasis and a spelled-out `\n` become the line breaks and spaces that a reader of the
 * rendered page sees, one UTF-16 unit for one.
 */
export function foldMarkup(source: string): string {
  return source
    .replace(tag, foldTag)
    .replace(/&(?:nbsp|lt|gt|le|ge|amp|quot|minus|ndash|times|#39);/gi, foldEntity)
    .replace(link, foldLink)
    .replace(/(?<![\w*\\])(\*\*|__)(?=[^\s*_])([^*\n]{1,200}?)\1(?![\w*])/g, foldEmphasis)
    .replace(/(?<![\w*\\])(\*)(?=[^\s*])([^*\n]{1,200}?)\1(?![\w*])/g, foldEmphasis)
    .replace(escaped, foldEscapes)
    .replace(missingSpace, "$1。")
    .replace(/ [·•|｜] (?=[^\n]{0,12}(?:[:：]|默认|范围))/g, " ; ")
    .replace(markedStatement, " $1 ")
    .replace(/\\r\\n/g, " \n  ")
    .replace(/\\n/g, "\n ");
}
