/** A reproducible source of chance (mulberry32): the same seed gives the same pages on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(range: { least: number; most: number }): number {
    return range.least + Math.floor(this.next() * (range.most - range.least + 1));
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.whole({ least: 0, most: choices.length - 1 })] ?? choices[0];
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }
}
