import { fold } from "./fold.ts";
import { lookUp } from "./lexicon/lexicon.ts";
import { type Token, type TokenKind, TokenList } from "./token.ts";

const latin = /[A-Za-z0-9_]/;
const digit = /[0-9]/;
const han = /[\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]/;

/** Forms that look like numbers or words with marks inside, longest reading first. */
const forms: readonly { kind: TokenKind; pattern: RegExp }[] = [
  {
    kind: "word",
    pattern: /[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\/[\x21\x23-\x26\x28-\x29\x2b-\x5f\x61-\x7e]{1,2000}/y,
  },
  { kind: "word", pattern: /\d{4}-\d{1,2}-\d{1,2}(?:T[0-9:.Z+-]{1,32})?(?![\w])/y },
  {
    kind: "word",
    pattern: /\d{1,20}(?:\.\d{1,20})?:\d{1,20}(?:\.\d{1,20})?(?::\d{1,20}(?:\.\d{1,20})?)?(?![\w])/y,
  },
  { kind: "number", pattern: /\d{1,400}(?:\.\d{1,400})?[eE][+-]?\d{1,4}(?![\w])/y },
  { kind: "number", pattern: /(?:\d{1,400}(?:\.\d{1,400}(?!-[A-Za-z]))?|\.\d{1,400})(?![\w]|\.\d)/y },
  { kind: "word", pattern: /\.?[A-Za-z0-9_](?:[A-Za-z0-9_]|[.@-](?=[A-Za-z0-9_])){0,400}/y },
];

const closers: Readonly<Record<string, string>> = {
  '"': '"”“',
  "“": '”"“',
  "”": '”"',
  "„": "”“",
  "'": "'’",
  "‘": "’'",
  "’": "’",
  "`": "`",
  "「": "」",
  "『": "』",
  "«": "»",
};
const longestQuote = 400;

/** `16：9` inside a quoted value is the ratio `16:9`; other characters stay as they are written. */
function foldRatio(text: string): string {
  return text.replace(/(\d)\s?：\s?(?=\d)/g, "$1:");
}

/** Code marks around a quoted value: `` `"auto"` `` is auto. */
function withoutQuotes(quoted: { inside: string; mark: string }): string {
  const { inside, mark } = quoted;
  const isQuoted = mark === "`" && inside.length >= 2 && /^(?:"[^"]*"|'[^']*')$/.test(inside);
  return isQuoted ? inside.slice(1, -1) : inside;
}

function readQuoted(text: { source: string; start: number }): { end: number; inside: string } | undefined {
  const { source, start } = text;
  const closing = closers[source.charAt(start)];
  if (closing === undefined) return undefined;
  const opensLikeApostrophe = "'’‘".includes(source.charAt(start));
  if (opensLikeApostrophe && start > 0 && latin.test(source.charAt(start - 1))) return undefined;
  const last = Math.min(source.length, start + longestQuote);
  for (let index = start + 1; index < last; index += 1) {
    const character = source.charAt(index);
    if (character === "\n" || character === "\r") return undefined;
    if (!closing.includes(character)) continue;
    if (opensLikeApostrophe && latin.test(source.charAt(index + 1))) continue;
    const inside = withoutQuotes({
      inside: source.slice(start + 1, index).replaceAll("\0", ""),
      mark: source.charAt(start),
    });
    return { end: index + 1, inside: foldRatio(/[\p{L}\d]/u.test(inside) ? inside.trim() : inside) };
  }
  return undefined;
}

function readForm(text: { folded: string; start: number }): { kind: TokenKind; end: number } | undefined {
  for (const { kind, pattern } of forms) {
    pattern.lastIndex = text.start;
    if (pattern.test(text.folded)) return { kind, end: pattern.lastIndex };
  }
  return undefined;
}

/** Chinese words, numbers, Latin words, quoted values and marks, with the lexicon's meanings attached. */
export function tokenize(source: string): TokenList {
  const folded = fold(source);
  // An entity's other characters stand for nothing, so that offsets stay the source's.
  const shown = source.replace(/&quot;/g, '\0\0\0\0\0"').replace(/&#39;/g, "\0\0\0\0'");
  const lower = folded.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const tokens: Token[] = [];
  let spaceBefore = false;
  let position = 0;
  const add = (token: Omit<Token, "spaceBefore" | "meanings"> & Partial<Token>): void => {
    tokens.push({ meanings: [], spaceBefore, ...token });
    position = token.end;
    spaceBefore = false;
  };
  while (position < source.length) {
    const start = position;
    const character = folded.charAt(position);
    if (character === " ") {
      spaceBefore = true;
      position += 1;
      continue;
    }
    if (character === "\n") {
      add({ kind: "newline", start, end: start + 1, text: "\n" });
      continue;
    }
    const quoted = readQuoted({ source: shown, start });
    if (quoted !== undefined) {
      add({ kind: "quoted", start, end: quoted.end, text: quoted.inside });
      continue;
    }
    const insideWord = position > 0 && latin.test(character) && latin.test(folded.charAt(position - 1));
    const found = insideWord ? undefined : lookUp({ lower, position });
    const form =
      digit.test(character) || latin.test(character) || character === "."
        ? readForm({ folded, start })
        : undefined;
    if (found !== undefined && start + found.length >= (form?.end ?? 0)) {
      const end = start + found.length;
      const kind = found.shield && !latin.test(character) ? "han" : "term";
      const text = folded.slice(start, end);
      add({ kind, start, end, text, meanings: found.shield ? [] : found.meanings });
    } else if (form !== undefined) {
      add({ kind: form.kind, start, end: form.end, text: folded.slice(start, form.end) });
    } else if (han.test(character)) {
      add({ kind: "han", start, end: start + 1, text: character });
    } else {
      add({ kind: "mark", start, end: start + 1, text: character });
    }
  }
  return new TokenList({ source, tokens: joinHan(tokens) });
}

/** Neighbouring Chinese characters without a meaning of their own make one token. */
function joinHan(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let parts: string[] = [];
  const flush = (): void => {
    const last = joined.at(-1);
    if (last !== undefined && parts.length > 1) last.text = parts.join("");
    parts = [];
  };
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.kind === "han" && last?.kind === "han" && !token.spaceBefore) {
      last.end = token.end;
      parts.push(token.text);
      continue;
    }
    flush();
    joined.push({ ...token });
    if (token.kind === "han") parts = [token.text];
  }
  flush();
  return joined;
}
