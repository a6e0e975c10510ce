import type { Part } from "./model.ts";

/** Look-arounds, back-references and inline flags. */
export class UnreadPattern extends Error {
  override readonly name = "UnreadPattern";
}

const escaped = /\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|[pP]\{[^}]*\}|[\s\S])/uy;
const letterClass = /\[(?:\\[\s\S]|[^\]\\])*\]/uy;
const group = /\((?:\?:|\?<[^=!>][^>]*>|(?!\?))/uy;
const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/uy;

const signs: Readonly<Record<string, readonly [number, number]>> = {
  "*": [0, Number.POSITIVE_INFINITY],
  "+": [1, Number.POSITIVE_INFINITY],
  "?": [0, 1],
};

const deepest = 40;

/** Reads what `new RegExp(source, "u")` has accepted. Throws {@link UnreadPattern}. */
export function readPattern(source: string): Part {
  let at = 0;
  let depth = 0;

  const take = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = at;
    const found = shape.exec(source);
    if (found !== null) at += found[0].length;
    return found;
  };

  const choice = (): Part => {
    const parts = [sequence()];
    while (source[at] === "|") {
      at += 1;
      parts.push(sequence());
    }
    return { kind: "choice", parts };
  };

  const sequence = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(repeated(atom()));
    return { kind: "sequence", parts };
  };

  const repeated = (part: Part): Part => {
    const found = take(quantifier);
    if (found === null) return part;
    const [, sign, least, comma, most] = found;
    const [low, high] = (sign === undefined ? undefined : signs[sign]) ?? [
      Number(least),
      comma === undefined ? Number(least) : most === "" ? Number.POSITIVE_INFINITY : Number(most),
    ];
    return { kind: "repeat", part, least: low, most: high };
  };

  const atom = (): Part => {
    if (take(group) !== null) {
      depth += 1;
      if (depth > deepest) throw new UnreadPattern();
      const part = choice();
      at += 1;
      depth -= 1;
      return part;
    }
    const [letter] = take(letterClass) ?? take(escaped) ?? [];
    if (letter !== undefined) {
      if (/^\\[1-9k]/.test(letter)) throw new UnreadPattern();
      return letter === "\\b" || letter === "\\B" ? { kind: "nothing" } : { kind: "letter", atom: letter };
    }
    const sign = String.fromCodePoint(source.codePointAt(at) ?? 0);
    if (sign === "(") throw new UnreadPattern();
    at += sign.length;
    if (sign === "^") return { kind: "start" };
    if (sign === "$") return { kind: "end" };
    return { kind: "letter", atom: sign };
  };

  return choice();
}
