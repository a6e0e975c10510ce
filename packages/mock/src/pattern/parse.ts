import type { Part } from "./model.ts";

/** Look-arounds, back-references and inline flags: what needs more than one walk along the text. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
}

const escapedLetter =
  /\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|[pP]\{[^}]*\}|[\s\S])/uy;
const letterClass = /\[(?:\\[\s\S]|[^\]\\])*\]/uy;
const group = /\((?:\?:|\?<[^=!>][^>]*>|(?!\?))/uy;
const quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/uy;

const isWordLetter = (letter: string | undefined): boolean => letter !== undefined && /^\w$/.test(letter);

/** Reads a pattern that RegExp has accepted with these flags. Throws {@link Unsupported}. */
export function parsePattern({ source, flags }: { source: string; flags: string }): Part {
  let at = 0;

  const take = (shape: RegExp): RegExpExecArray | null => {
    shape.lastIndex = at;
    const found = shape.exec(source);
    if (found !== null) at += found[0].length;
    return found;
  };

  // One letter is held against the engine's own reading of the atom, so that classes need not be read here.
  const letter = (atom: string): Part => {
    const single = new RegExp(`^(?:${atom})$`, flags);
    return { kind: "letter", fits: (sent) => single.test(sent) };
  };

  const choice = (): Part => {
    const parts = [sequence()];
    while (source[at] === "|") {
      at += 1;
      parts.push(sequence());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "choice", parts };
  };

  const sequence = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(repeated(atom()));
    return { kind: "sequence", parts };
  };

  const repeated = (part: Part): Part => {
    const found = take(quantifier);
    if (found === null) return part;
    const [sign, least, comma, most] = found;
    if (sign.startsWith("*")) return { kind: "repeat", part, least: 0, most: Number.POSITIVE_INFINITY };
    if (sign.startsWith("+")) return { kind: "repeat", part, least: 1, most: Number.POSITIVE_INFINITY };
    if (sign.startsWith("?")) return { kind: "repeat", part, least: 0, most: 1 };
    const upTo = most === undefined || most === "" ? Number.POSITIVE_INFINITY : Number(most);
    return { kind: "repeat", part, least: Number(least), most: comma === undefined ? Number(least) : upTo };
  };

  const atom = (): Part => {
    if (take(group) !== null) {
      const part = choice();
      at += 1;
      return part;
    }
    const opened = take(letterClass) ?? take(escapedLetter);
    if (opened !== null) return escaped(opened[0]);
    const [sign = ""] = source.slice(at);
    if (sign === "(") throw new Unsupported();
    at += sign.length;
    if (sign === "^") return { kind: "place", holds: ({ before }) => before === undefined };
    if (sign === "$") return { kind: "place", holds: ({ after }) => after === undefined };
    if (sign === ".") return letter(".");
    return { kind: "letter", fits: (sent) => sent === sign };
  };

  const escaped = (text: string): Part => {
    if (/^\\[1-9k]/.test(text)) throw new Unsupported();
    if (text === "\\b" || text === "\\B") {
      const wanted = text === "\\b";
      return {
        kind: "place",
        holds: ({ before, after }) => (isWordLetter(before) !== isWordLetter(after)) === wanted,
      };
    }
    return letter(text);
  };

  return choice();
}
