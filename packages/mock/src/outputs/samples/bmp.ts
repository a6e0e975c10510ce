import { gradient } from "./gradient.ts";

const side = 64;

/** A 64 by 64 picture, 24 bits a pixel. */
export function bmp(seed: string): Uint8Array<ArrayBuffer> {
  const colorAt = gradient(seed);
  const bytes = new Uint8Array(54 + side * side * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, 54, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, side, true);
  view.setInt32(22, side, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const [red, green, blue] = colorAt({ x: x / side, y: 1 - y / side });
      bytes.set([blue, green, red], 54 + (y * side + x) * 3);
    }
  return bytes;
}
