import type { Meaning } from "./lexicon/term.ts";

export type TokenKind = "term" | "number" | "word" | "quoted" | "han" | "mark" | "newline" | "end";

/** `text` is folded (for a quoted token: what stands inside the quotes); offsets are the source's. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  text: string;
  meanings: readonly Meaning[];
  spaceBefore: boolean;
}

export type Role = Meaning["role"];

export function meaningOf<R extends Role>(token: Token, role: R): Extract<Meaning, { role: R }> | undefined {
  for (const meaning of token.meanings) {
    if (meaning.role === role) return meaning as Extract<Meaning, { role: R }>;
  }
  return undefined;
}

export function hasRole(token: Token, ...roles: readonly Role[]): boolean {
  return token.meanings.some(({ role }) => roles.includes(role));
}

export function isMark(token: Token, marks: string): boolean {
  return token.kind === "mark" && marks.includes(token.text);
}

/** Tokens with an endless run of `end` tokens behind and before, so that reading functions need no bounds checks. */
export class TokenList {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly #end: Token;

  constructor(text: { source: string; tokens: readonly Token[] }) {
    this.source = text.source;
    this.tokens = text.tokens;
    const start = text.source.length;
    this.#end = { kind: "end", start, end: start, text: "", meanings: [], spaceBefore: false };
  }

  get length(): number {
    return this.tokens.length;
  }

  at(index: number): Token {
    return this.tokens[index] ?? this.#end;
  }

  /** True when nothing separates the token from the one before it. */
  isGlued(index: number): boolean {
    const token = this.at(index);
    return index > 0 && token.kind !== "end" && token.kind !== "newline" && !token.spaceBefore;
  }
}
