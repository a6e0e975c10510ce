import { zlibSync } from "fflate";
import type { Picture } from "../picture.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A PNG of a picture, without its opacity.
 * Packed by a library in JavaScript: Node's own zlib gives other bytes from one version to the next.
 */
export async function encodePng({ width, height, rgba }: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const stride = width * 3 + 1;
  const lines = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    lines[y * stride] = 1;
    for (let x = 0; x < width; x++) {
      for (const channel of [0, 1, 2] as const) {
        const here = rgba[(y * width + x) * 4 + channel] ?? 0;
        const left = x === 0 ? 0 : (rgba[(y * width + x - 1) * 4 + channel] ?? 0);
        lines[y * stride + 1 + x * 3 + channel] = here - left;
      }
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [
    Uint8Array.from(signature),
    chunk({ type: "IHDR", data: header }),
    chunk({ type: "IDAT", data: zlibSync(lines, { level: 6 }) }),
    chunk({ type: "IEND", data: new Uint8Array() }),
  ];
  const file = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    file.set(part, offset);
    offset += part.length;
  }
  return file;
}

function chunk({ type, data }: { type: string; data: Uint8Array }): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** CRC-32 as PNG wants it. */
function checksum(bytes: Uint8Array): number {
  let state = 0xffffffff;
  for (const byte of bytes) {
    state ^= byte;
    for (let bit = 0; bit < 8; bit++) state = state & 1 ? (state >>> 1) ^ 0xedb88320 : state >>> 1;
  }
  return (state ^ 0xffffffff) >>> 0;
}
