/** A source of numbers that looks random and depends on its seed alone. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `from` up to and including `to`. */
  between(range: { from: number; to: number }): number;
  /** Lower-case letters and digits without i, l, o and u, as in Replicate's ids. */
  letters(length: number): string;
}

const alphabet = [..."0123456789abcdefghjkmnpqrstvwxyz"].map((letter) => letter.charCodeAt(0));

/** Letters take five bits of a word's 32. */
const lettersInWord = 6;

/** Mixes a text into four 32-bit words. Equal texts give equal words on every machine. */
export function hashWords(text: string): readonly [number, number, number, number] {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = 0xb7e15162;
  let d = 0xdeadbeef;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x85ebca6b);
    b = Math.imul(b ^ code, 0xc2b2ae35) + (a >>> 15);
    c = Math.imul(c ^ code, 0x27d4eb2f) ^ (b >>> 13);
    d = Math.imul(d ^ code, 0x165667b1) + (c >>> 11);
  }
  return [settle(a ^ d), settle(b ^ a), settle(c ^ b), settle(d ^ c)];
}

function settle(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A generator (the small fast counting one, 128 bits of state) started from a text. */
export const randomFrom = (text: string): Random => new CountingRandom(hashWords(text));

class CountingRandom implements Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(words: readonly [number, number, number, number]) {
    this.#a = words[0] | 0;
    this.#b = words[1] | 0;
    this.#c = words[2] | 0;
    this.#d = words[3] | 0;
    for (let round = 0; round < 12; round += 1) this.#word();
  }

  next(): number {
    return (this.#word() >>> 0) / 0x1_0000_0000;
  }

  between({ from, to }: { from: number; to: number }): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  letters(length: number): string {
    const codes = new Array<number>(length);
    let pool = 0;
    for (let at = 0; at < length; at += 1) {
      if (at % lettersInWord === 0) pool = this.#word();
      codes[at] = alphabet[pool & 31] ?? 0;
      pool >>>= 5;
    }
    return String.fromCharCode(...codes);
  }

  /** 32 bits. */
  #word(): number {
    const a = this.#a;
    const b = this.#b;
    const c = this.#c;
    const d = this.#d;
    const sum = (a + b + d) | 0;
    this.#d = (d + 1) | 0;
    this.#a = b ^ (b >>> 9);
    this.#b = (c + (c << 3)) | 0;
    this.#c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum;
  }
}
