import { randomFrom } from "../../random/random.ts";

const side = 32;
const frames = 8;

/** An endless 32 by 32 animation of a bar that wanders, eight frames. */
export function gif(seed: string): Uint8Array<ArrayBuffer> {
  const random = randomFrom(seed);
  const color = (): number[] => Array.from({ length: 3 }, () => random.between({ from: 0, to: 255 }));
  const bytes: number[] = [...ascii("GIF89a"), side, 0, side, 0, 0x80, 0, 0, ...color(), ...color()];
  bytes.push(0x21, 0xff, 11, ...ascii("NETSCAPE2.0"), 3, 1, 0, 0, 0);
  for (let frame = 0; frame < frames; frame += 1) {
    bytes.push(0x21, 0xf9, 4, 0, 12, 0, 0, 0, 0x2c, 0, 0, 0, 0, side, 0, side, 0, 0, 2);
    const packed = pack(frame);
    for (let at = 0; at < packed.length; at += 255) {
      const block = packed.slice(at, at + 255);
      bytes.push(block.length, ...block);
    }
    bytes.push(0);
  }
  bytes.push(0x3b);
  return new Uint8Array(bytes);
}

const ascii = (value: string): number[] => [...value].map((letter) => letter.charCodeAt(0));

/** Codes of three bits with a clear before the table grows: valid LZW that needs no dictionary. */
function pack(frame: number): number[] {
  const clear = 4;
  const end = 5;
  const codes: number[] = [];
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    if (pixel % 2 === 0) codes.push(clear);
    const x = pixel % side;
    codes.push(x >= (frame * side) / frames && x < ((frame + 1) * side) / frames ? 1 : 0);
  }
  codes.push(end);
  const packed: number[] = [];
  let pool = 0;
  let filled = 0;
  for (const code of codes) {
    pool |= code << filled;
    filled += 3;
    while (filled >= 8) {
      packed.push(pool & 255);
      pool >>= 8;
      filled -= 8;
    }
  }
  if (filled > 0) packed.push(pool);
  return packed;
}
