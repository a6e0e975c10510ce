/** Writes bits, highest first, as H.264 headers want them. */
export class BitWriter {
  readonly bytes: number[] = [];
  #byte = 0;
  #filled = 0;

  bits(value: number, count: number): this {
    for (let place = count - 1; place >= 0; place--) {
      this.#byte = (this.#byte << 1) | ((value >>> place) & 1);
      this.#filled++;
      if (this.#filled === 8) this.#flush();
    }
    return this;
  }

  /** A whole number of 0 or more in Exp-Golomb code, `ue(v)` in the standard. */
  unsigned(value: number): this {
    const length = 31 - Math.clz32(value + 1);
    return this.bits(0, length).bits(value + 1, length + 1);
  }

  /** A whole number in Exp-Golomb code, `se(v)` in the standard. */
  signed(value: number): this {
    return this.unsigned(value > 0 ? value * 2 - 1 : -value * 2);
  }

  /** Zeros up to the next whole byte. */
  align(): this {
    while (this.#filled > 0) this.bits(0, 1);
    return this;
  }

  /** The one bit that ends a unit, and zeros up to the next whole byte. */
  end(): Uint8Array {
    this.bits(1, 1).align();
    return Uint8Array.from(this.bytes);
  }

  #flush(): void {
    this.bytes.push(this.#byte);
    this.#byte = 0;
    this.#filled = 0;
  }
}
