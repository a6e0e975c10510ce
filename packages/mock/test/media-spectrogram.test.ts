import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import decode, { init } from "@jsquash/jpeg/decode.js";
import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";

const columns = 512;
const rows = 512;
const size = 2048;
const top = 10_000;

/** The sound and the picture that one prediction gives. */
async function outputs(): Promise<{ samples: number[]; rgba: Uint8ClampedArray }> {
  const mock = createMock();
  const created = await mock.fetch("/replicate/v1/models/riffusion/riffusion/predictions", {
    method: "POST",
    headers: { authorization: "Bearer some-key", "content-type": "application/json", prefer: "wait" },
    body: JSON.stringify({ input: { prompt_a: "church bells", prompt_b: "techno" } }),
  });
  const { output } = (await created.json()) as { output: { audio: string; spectrogram: string } };
  const wav = new DataView(await (await mock.fetch(output.audio)).arrayBuffer());
  const samples = Array.from(
    { length: (wav.byteLength - 44) / 2 },
    (_, index) => wav.getInt16(44 + index * 2, true) / 32768,
  );
  const path = createRequire(import.meta.url).resolve("@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm");
  await (init as (module: WebAssembly.Module) => Promise<void>)(
    await WebAssembly.compile(readFileSync(path)),
  );
  const picture = await decode(await (await mock.fetch(output.spectrogram)).arrayBuffer());
  expect([picture.width, picture.height]).toEqual([columns, rows]);
  return { samples, rgba: picture.data };
}

/** Loudness in decibels at one time and frequency, by the plain definition. */
function loudness({
  samples,
  column,
  frequency,
}: {
  samples: number[];
  column: number;
  frequency: number;
}): number {
  const start = Math.round(((column + 0.5) / columns) * samples.length) - size / 2;
  let [real, imaginary] = [0, 0];
  for (let index = 0; index < size; index++) {
    const windowed = (samples[start + index] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size));
    real += windowed * Math.cos((2 * Math.PI * frequency * index) / 44100);
    imaginary += windowed * Math.sin((2 * Math.PI * frequency * index) / 44100);
  }
  return 10 * Math.log10(real * real + imaginary * imaginary + 1e-9);
}

/** The frequency in the middle of a row: evenly spaced on the mel scale, the highest at the top. */
function frequencyOf(row: number): number {
  const mel = (frequency: number) => Math.log2(1 + frequency / 700);
  return 700 * (2 ** (((rows - row - 0.5) / rows) * mel(top)) - 1);
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (place: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length;
  const [first, second] = [mean(0), mean(1)];
  const sum = (of: (pair: readonly [number, number]) => number) =>
    pairs.reduce((total, pair) => total + of(pair), 0);
  const both = sum((pair) => (pair[0] - first) * (pair[1] - second));
  return both / Math.sqrt(sum((pair) => (pair[0] - first) ** 2) * sum((pair) => (pair[1] - second) ** 2));
}

describe("the picture beside a sound", { timeout: 60_000 }, () => {
  it("is the spectrogram of that very sound: bright where it is loud, by time and by pitch", async () => {
    const { samples, rgba } = await outputs();
    const pairs: [number, number][] = [];
    for (let column = 12; column < columns; column += 31) {
      for (let row = 30; row < rows; row += 23) {
        const place = (row * columns + column) * 4;
        const brightness =
          (rgba[place] ?? 0) * 0.299 + (rgba[place + 1] ?? 0) * 0.587 + (rgba[place + 2] ?? 0) * 0.114;
        pairs.push([brightness, Math.max(-30, loudness({ samples, column, frequency: frequencyOf(row) }))]);
      }
    }
    expect(pairs.length).toBeGreaterThan(300);
    expect(correlation(pairs)).toBeGreaterThan(0.85);
    const shifted = pairs.map(([brightness], index): [number, number] => [
      brightness,
      pairs[(index + 170) % pairs.length]?.[1] ?? 0,
    ]);
    expect(correlation(shifted)).toBeLessThan(0.7);
  });
});
