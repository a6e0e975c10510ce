import type { Picture } from "../../picture.ts";
import { BitWriter } from "./bit-writer.ts";
import { join } from "./join.ts";

/** Level 4.1, for pictures sent whole are many bits. */
const level = 41;
const side = 16;

/** The two units that tell a decoder what comes. The picture's sides are multiples of 16. */
export function parameterSets({ width, height }: { width: number; height: number }): {
  sequence: Uint8Array;
  picture: Uint8Array;
} {
  const sequence = new BitWriter().bits(0x67, 8).bits(66, 8).bits(0xc0, 8).bits(level, 8);
  sequence.unsigned(0).unsigned(0).unsigned(2).unsigned(1).bits(0, 1);
  sequence
    .unsigned(width / side - 1)
    .unsigned(height / side - 1)
    .bits(1, 1)
    .bits(0, 1)
    .bits(0, 1)
    .bits(0, 1);
  const picture = new BitWriter().bits(0x68, 8).unsigned(0).unsigned(0).bits(0, 2);
  picture.unsigned(0).unsigned(0).unsigned(0).bits(0, 3).signed(0).signed(0).signed(0).bits(1, 1).bits(0, 2);
  return { sequence: escaped(sequence.end()), picture: escaped(picture.end()) };
}

/** One picture as a unit of its own, every block sent as plain samples: large, and no encoder is needed. */
export function wholePicture({ picture, number }: { picture: Picture; number: number }): Uint8Array {
  const header = new BitWriter()
    .bits(0x65, 8)
    .unsigned(0)
    .unsigned(7)
    .unsigned(0)
    .bits(0, 4)
    .unsigned(number % 2);
  header.bits(0, 2).signed(0).unsigned(1);
  const { luma, blue, red } = planes(picture);
  const columns = picture.width / side;
  const blocks: Uint8Array[] = [];
  for (let block = 0; block < columns * (picture.height / side); block++) {
    const place = { x: block % columns, y: Math.floor(block / columns), width: picture.width };
    // A block of plain samples is type 25; from the second on it begins at a whole byte.
    const start =
      block === 0 ? Uint8Array.from(header.unsigned(25).align().bytes) : Uint8Array.of(0x0d, 0x00);
    blocks.push(start, cut({ plane: luma, ...place, size: 16 }));
    blocks.push(
      cut({ plane: blue, ...place, width: picture.width / 2, size: 8 }),
      cut({ plane: red, ...place, width: picture.width / 2, size: 8 }),
    );
  }
  return escaped(join(...blocks, Uint8Array.of(0x80)));
}

/** Brightness and colour of a picture by BT.601, colour at half the size. */
function planes({ rgba, width, height }: Picture): { luma: Uint8Array; blue: Uint8Array; red: Uint8Array } {
  const luma = new Uint8Array(width * height);
  const blue = new Uint8Array((width * height) / 4);
  const red = new Uint8Array((width * height) / 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const place = y * width + x;
      const [r, g, b] = [rgba[place * 4] ?? 0, rgba[place * 4 + 1] ?? 0, rgba[place * 4 + 2] ?? 0];
      luma[place] = (66 * r + 129 * g + 25 * b + 4224) >> 8;
      if (x % 2 === 1 || y % 2 === 1) continue;
      const half = (y / 2) * (width / 2) + x / 2;
      blue[half] = (-38 * r - 74 * g + 112 * b + 32896) >> 8;
      red[half] = (112 * r - 94 * g - 18 * b + 32896) >> 8;
    }
  }
  return { luma, blue, red };
}

function cut(given: { plane: Uint8Array; x: number; y: number; width: number; size: number }): Uint8Array {
  const { plane, width, size } = given;
  const block = new Uint8Array(size * size);
  for (let row = 0; row < size; row++) {
    const start = (given.y * size + row) * width + given.x * size;
    block.set(plane.subarray(start, start + size), row * size);
  }
  return block;
}

/** Puts a 3 after two zeros where the next byte could be taken for the start of a unit. */
function escaped(unit: Uint8Array): Uint8Array {
  const safe = new Uint8Array(Math.ceil(unit.length * 1.5) + 1);
  let length = 0;
  let zeros = 0;
  for (const byte of unit) {
    if (zeros === 2 && byte <= 3) {
      safe[length++] = 3;
      zeros = 0;
    }
    safe[length++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return safe.slice(0, length);
}
