import { randomFrom } from "../../random/random.ts";

const rate = 8000;

/** Half a second of a tone: mono, 16 bits, 8 kHz. */
export function wav(seed: string): Uint8Array<ArrayBuffer> {
  const frequency = 220 + randomFrom(seed).next() * 440;
  const samples = rate / 2;
  const bytes = new Uint8Array(44 + samples * 2);
  const view = new DataView(bytes.buffer);
  const text = (at: number, value: string): void => bytes.set(new TextEncoder().encode(value), at);
  text(0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, samples * 2, true);
  for (let index = 0; index < samples; index += 1) {
    const fade = Math.min(1, index / 400, (samples - index) / 400);
    const value = Math.sin((2 * Math.PI * frequency * index) / rate) * 0.4 * fade;
    view.setInt16(44 + index * 2, Math.round(value * 32_767), true);
  }
  return bytes;
}
