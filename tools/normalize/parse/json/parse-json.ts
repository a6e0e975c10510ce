import type { Json } from "@predgate-tools/openapi/json.ts";
import { toPointer } from "@predgate-tools/openapi/pointer.ts";
import { isRounded } from "./is-rounded.ts";

/** Something that strict JSON forbids and that could be read all the same. */
export interface JsonNote {
  readonly kind:
    | "comment"
    | "trailing-comma"
    | "duplicate-key"
    | "full-width"
    | "lone-surrogate"
    | "unsafe-key"
    | "raw-control"
    | "rounded-number";
  readonly offset: number;
  readonly text: string;
}

/** Text that is no JSON: `offset` is where reading stopped. */
export class JsonSyntaxError extends Error {
  readonly offset: number;

  constructor({ offset, expected, found }: { offset: number; expected: string; found: string }) {
    super(`Expected ${expected}, but found ${found}.`);
    this.name = "JsonSyntaxError";
    this.offset = offset;
  }
}

const deepest = 200;
const space = /\s/u;
const fullWidth = new Map([
  ["：", ":"],
  ["，", ","],
  ["｛", "{"],
  ["｝", "}"],
  ["［", "["],
  ["］", "]"],
]);
const closingQuotes = new Map([
  ['"', '"'],
  ["“", "”"],
  ["＂", "＂"],
]);
const escapes = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/**
 * Reads JSON as people paste it: `//` and block comments, a trailing comma and full-width punctuation
 * between values are read and noted; anything else that is not JSON is an error with its offset.
 * A repeated key keeps its last value, `__proto__` is left out, and a lone surrogate becomes U+FFFD.
 * @param positions filled with the offset of every value by JSON Pointer, when given.
 */
export function parseJson(text: string, positions?: Map<string, number>): { value: Json; notes: JsonNote[] } {
  const reader = new JsonReader(text, positions);
  return { value: reader.document(), notes: reader.notes };
}

class JsonReader {
  readonly notes: JsonNote[] = [];
  readonly #text: string;
  readonly #positions: Map<string, number> | undefined;
  readonly #path: (string | number)[] = [];
  #offset = 0;

  constructor(text: string, positions: Map<string, number> | undefined) {
    this.#text = text;
    this.#positions = positions;
  }

  document(): Json {
    const value = this.#value("a JSON value");
    this.#skip();
    if (this.#offset < this.#text.length) this.#fail("the end of the JSON");
    return value;
  }

  #value(expected: string): Json {
    this.#skip();
    this.#positions?.set(toPointer(this.#path), this.#offset);
    const character = this.#structural();
    if (character === "{") return this.#object();
    if (character === "[") return this.#array();
    if (closingQuotes.has(character)) return this.#string();
    return this.#literal(expected);
  }

  #object(): Json {
    const members = new Map<string, Json>();
    this.#open();
    for (this.#skip(); this.#structural() !== "}"; this.#skip()) {
      const at = this.#offset;
      if (!closingQuotes.has(this.#structural())) this.#fail('a key in double quotes or "}"');
      const key = this.#string();
      this.#skip();
      this.#expect(":");
      this.#path.push(key);
      const value = this.#value(`a value for ${JSON.stringify(key)}`);
      this.#path.pop();
      if (members.has(key)) this.#note("duplicate-key", at, key);
      if (key === "__proto__") this.#note("unsafe-key", at, key);
      else members.set(key, value);
      if (!this.#another("}")) break;
    }
    this.#close("}");
    return Object.fromEntries(members);
  }

  #array(): Json {
    const items: Json[] = [];
    this.#open();
    for (this.#skip(); this.#structural() !== "]"; this.#skip()) {
      this.#path.push(items.length);
      items.push(this.#value('a value or "]"'));
      this.#path.pop();
      if (!this.#another("]")) break;
    }
    this.#close("]");
    return items;
  }

  #open(): void {
    if (this.#path.length >= deepest) this.#fail(`at most ${deepest} levels of nesting`);
    this.#offset += 1;
  }

  #close(bracket: string): void {
    this.#skip();
    this.#expect(bracket);
  }

  /** Steps over the comma before another member; false where the bracket must close now. */
  #another(bracket: string): boolean {
    this.#skip();
    if (this.#structural() !== ",") {
      if (this.#structural() !== bracket) this.#fail(`"," or "${bracket}"`);
      return false;
    }
    const at = this.#offset;
    this.#expect(",");
    this.#skip();
    if (this.#structural() === bracket) this.#note("trailing-comma", at, ",");
    return true;
  }

  #expect(wanted: string): void {
    if (this.#structural() !== wanted) this.#fail(`"${wanted}"`);
    if (this.#text[this.#offset] !== wanted)
      this.#note("full-width", this.#offset, this.#text[this.#offset] ?? "");
    this.#offset += 1;
  }

  #structural(): string {
    const character = this.#text[this.#offset] ?? "";
    return fullWidth.get(character) ?? character;
  }

  #string(): string {
    const start = this.#offset;
    const opening = this.#text[start] ?? "";
    const closing = closingQuotes.get(opening) ?? opening;
    if (opening !== '"') this.#note("full-width", start, opening);
    const parts: string[] = [];
    let from = start + 1;
    let offset = from;
    for (; ; offset += 1) {
      const character = this.#text[offset];
      if (character === undefined) {
        this.#offset = start;
        this.#fail(`a closing ${closing} for the text that begins here`);
      }
      if (character === closing) break;
      if (character < " " && character !== "\t") this.#rawControl(offset, character);
      if (character !== "\\") continue;
      parts.push(this.#text.slice(from, offset));
      const { value, length } = this.#escape(offset);
      parts.push(value);
      offset += length - 1;
      from = offset + 1;
    }
    parts.push(this.#text.slice(from, offset));
    this.#offset = offset + 1;
    const value = parts.join("");
    if (value.isWellFormed()) return value;
    this.#note("lone-surrogate", start, value.toWellFormed());
    return value.toWellFormed();
  }

  #rawControl(offset: number, character: string): void {
    if (character === "\n" || character === "\r") {
      this.#offset = offset;
      this.#fail("the text to end on its line (a line break inside a text is written \\n)");
    }
    this.#note("raw-control", offset, `U+${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }

  #escape(offset: number): { value: string; length: number } {
    const letter = this.#text[offset + 1] ?? "";
    const simple = escapes.get(letter);
    if (simple !== undefined) return { value: simple, length: 2 };
    const hexadecimal = this.#text.slice(offset + 2, offset + 6);
    if (letter === "u" && /^[0-9a-f]{4}$/iu.test(hexadecimal)) {
      return { value: String.fromCharCode(Number.parseInt(hexadecimal, 16)), length: 6 };
    }
    this.#offset = offset;
    return this.#fail('an escape such as \\n, \\" or \\u4e2d');
  }

  #literal(expected: string): Json {
    const word = /[-+.\w]+/uy;
    word.lastIndex = this.#offset;
    const text = word.exec(this.#text)?.[0] ?? "";
    const known = new Map<string, Json>([
      ["true", true],
      ["false", false],
      ["null", null],
    ]).get(text);
    if (known === undefined && !/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?$/iu.test(text))
      this.#fail(expected);
    if (known === undefined && !Number.isFinite(Number(text)))
      this.#fail("a number that a computer can hold");
    if (known === undefined && isRounded(text)) this.#note("rounded-number", this.#offset, text);
    this.#offset += text.length;
    return known === undefined ? Number(text) + 0 : known;
  }

  #skip(): void {
    for (;;) {
      const character = this.#text[this.#offset];
      if (character === undefined) return;
      if (space.test(character) || character === "\uFEFF") this.#offset += 1;
      else if (character === "/") this.#comment();
      else return;
    }
  }

  #comment(): void {
    const start = this.#offset;
    const kind = this.#text.slice(start, start + 2);
    if (kind !== "//" && kind !== "/*") this.#fail("JSON");
    const end = kind === "//" ? this.#text.indexOf("\n", start) : this.#text.indexOf("*/", start + 2);
    if (end === -1 && kind === "/*") this.#fail("a comment that ends with */");
    this.#offset = end === -1 ? this.#text.length : end + (kind === "//" ? 1 : 2);
    this.#note("comment", start, this.#text.slice(start, this.#offset).trim());
  }

  #note(kind: JsonNote["kind"], offset: number, text: string): void {
    if (this.notes.length < 1000) this.notes.push({ kind, offset, text });
  }

  #fail(expected: string): never {
    const rest = this.#text.slice(this.#offset, this.#offset + 20).split("\n")[0] ?? "";
    const found =
      this.#offset >= this.#text.length
        ? "the end of the text"
        : rest === ""
          ? "a line break"
          : JSON.stringify(rest);
    throw new JsonSyntaxError({ offset: this.#offset, expected, found });
  }
}
