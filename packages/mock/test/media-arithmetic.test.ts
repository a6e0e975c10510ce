import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { logarithm2 } from "../src/media/arithmetic/logarithm.ts";
import { transpose } from "../src/media/arithmetic/semitone.ts";
import { cosine, sine } from "../src/media/arithmetic/sine.ts";
import { fourier } from "../src/media/spectrum/fourier.ts";

const media = join(import.meta.dirname, "../src/media");

describe("arithmetic that every engine does alike", () => {
  it("uses none of Math's functions whose last digit an engine may choose", () => {
    const files = readdirSync(media, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    expect(files.length).toBeGreaterThan(20);
    const careless =
      /Math\.(?:sin|cos|tan|asin|acos|atan2?|sinh|cosh|tanh|exp|expm1|log|log2|log10|log1p|pow|cbrt|hypot|random)\b\(|\*\*(?!\/)[^*]/u;
    const code = (path: string) =>
      readFileSync(join(media, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");
    expect(files.filter((path) => careless.test(code(path)))).toEqual([]);
  });

  it("agrees with Math to ten digits", () => {
    for (let turns = -3; turns < 3; turns += 0.0137) {
      expect(sine(turns)).toBeCloseTo(Math.sin(turns * 2 * Math.PI), 9);
      expect(cosine(turns)).toBeCloseTo(Math.cos(turns * 2 * Math.PI), 9);
    }
    for (const value of [1e-12, 0.3, 1, 1.999, 2, 7, 1e9])
      expect(logarithm2(value)).toBeCloseTo(Math.log2(value), 9);
    expect(transpose({ base: 440, semitones: -12 })).toBeCloseTo(220, 9);
  });

  it("finds a tone where it is in a Fourier transform", () => {
    const real = Float64Array.from({ length: 1024 }, (_, index) => sine((index * 37) / 1024));
    const imaginary = new Float64Array(1024);
    fourier(1024)({ real, imaginary });
    const powers = Array.from(
      { length: 512 },
      (_, bin) => (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2,
    );
    expect(powers.indexOf(Math.max(...powers))).toBe(37);
  });
});
