import { gradient } from "./gradient.ts";

const side = 64;

/** A 64 by 64 picture. Its pixels are stored, not compressed, which needs no library. */
export function png(seed: string): Uint8Array<ArrayBuffer> {
  const colorAt = gradient(seed);
  const rows = new Uint8Array(side * (1 + side * 3));
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      rows.set(colorAt({ x: x / side, y: y / side }), y * (1 + side * 3) + 1 + x * 3);
  const header = new Uint8Array([0, 0, 0, side, 0, 0, 0, side, 8, 2, 0, 0, 0]);
  return join([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", stored(rows)),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** A zlib stream of one stored block. */
function stored(data: Uint8Array): Uint8Array {
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  const size = [data.length & 255, data.length >> 8];
  return join([
    new Uint8Array([0x78, 0x01, 0x01, ...size, ...size.map((byte) => ~byte & 255)]),
    data,
    new Uint8Array([high >> 8, high & 255, low >> 8, low & 255]),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = join([new TextEncoder().encode(type), data]);
  const whole = new Uint8Array(typed.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(typed, 4);
  view.setUint32(typed.length + 4, checksum(typed));
  return whole;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
