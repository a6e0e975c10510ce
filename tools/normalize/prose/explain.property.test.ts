import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "./explain.ts";
import { cues } from "./lexicon/cues.ts";
import { grammarWords } from "./lexicon/grammar-words.ts";
import { quantities } from "./lexicon/quantities.ts";
import { refusals } from "./lexicon/refusals.ts";
import type { Keyword } from "./model.ts";

const words = [cues, grammarWords, quantities, refusals].flat().flatMap((term) => [...term.words]);
const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(..."：:，,。.、；;（）()[]{}“”\"'`\n ~-—/|%*^<>=●#😀\ud800") },
  { weight: 3, arbitrary: fc.oneof(fc.integer().map(String), fc.double({ noNaN: true }).map(String)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("16:9", "1k", "720p", "kling-v1", "null", "inf", "a", "b", "图片", "时长"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
const types = fc.oneof(
  fc.constantFrom<unknown>(
    "string",
    "number",
    "integer",
    "boolean",
    "array",
    "object",
    "null",
    undefined,
    7,
    {},
  ),
  fc.constantFrom<unknown>(["integer", "null"], ["string", "number"], [], [null], "INT", "file"),
);
const settings = { seed: 20_240_601, numRuns: 3000 };

const numeric: readonly Keyword[] = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
];

describe("explain, on any text and any type", () => {
  it("gives spans that slice the text, one for each keyword", () => {
    fc.assert(
      fc.property(texts, types, (text, type) => {
        const { keywords, spans, notes } = explain({ text, type });
        expect(spans.map(({ keyword }) => keyword)).toEqual(Object.keys(keywords));
        for (const span of [...spans, ...notes]) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.text).toBe(text.slice(span.start, span.end));
        }
      }),
      settings,
    );
  });

  it("gives only keywords that the declared type knows, with values of that type", () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom("string", "integer", "number", "boolean", "array", "object"),
        (text, type) => {
          const { keywords } = explain({ text, type });
          for (const keyword of Object.keys(keywords) as Keyword[]) {
            if (numeric.includes(keyword)) expect(["integer", "number"]).toContain(type);
            if (keyword.endsWith("Length")) expect(type).toBe("string");
            if (keyword.endsWith("Items")) expect(type).toBe("array");
          }
          const values = [keywords.default, keywords.const, ...(keywords.enum ?? [])];
          for (const value of values.filter((found) => found !== undefined)) {
            if (type === "integer") expect(Number.isInteger(value)).toBe(true);
            else if (type === "array") expect(Array.isArray(value)).toBe(true);
            else expect(typeof value).toBe(type);
          }
        },
      ),
      settings,
    );
  });

  it("gives bounds that some value satisfies, and a default among the choices and inside the bounds", () => {
    fc.assert(
      fc.property(texts, types, (text, type) => {
        const { keywords } = explain({ text, type });
        const low = keywords.minimum ?? keywords.exclusiveMinimum ?? Number.NEGATIVE_INFINITY;
        const high = keywords.maximum ?? keywords.exclusiveMaximum ?? Number.POSITIVE_INFINITY;
        expect(low).toBeLessThanOrEqual(high);
        expect(keywords.minLength ?? 0).toBeLessThanOrEqual(keywords.maxLength ?? Number.POSITIVE_INFINITY);
        expect(keywords.minItems ?? 0).toBeLessThanOrEqual(keywords.maxItems ?? Number.POSITIVE_INFINITY);
        if (keywords.default === undefined) return;
        if (keywords.enum !== undefined) expect(keywords.enum).toContainEqual(keywords.default);
        if (typeof keywords.default === "number") {
          expect(keywords.default).toBeGreaterThanOrEqual(low);
          expect(keywords.default).toBeLessThanOrEqual(high);
        }
      }),
      settings,
    );
  });
});

describe("explain, on long text", () => {
  const repeated = [
    "默认值：5，",
    "当",
    "(",
    "[1,",
    "可选值：a、b（默认）、",
    "取值a:bc ",
    "1、",
    "a/",
    "“",
    "最大 1 秒 ",
    "1-",
    "支持",
    "x",
    "最多",
    "\n1：甲",
    "- a\n",
    "默认",
    "如果",
    "不超过 10 个字符，",
    "a b ",
    "'a",
    "a,",
    "a：b，",
    "0 甲，",
    "default:",
    "- `a` 自动\n",
    "| 值 | 义 |\n|---|---|\n| a | b |\n",
    "<b>",
    "a 0（甲）到 ",
  ];

  it.each(repeated)("takes time in proportion to the length of %j repeated", (piece) => {
    const measure = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const started = performance.now();
      for (const type of ["string", "integer"]) explain({ text, type });
      return performance.now() - started;
    };
    measure(4000);
    const best = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
    // A busy machine is at times slower than it is, never faster: the best of a few rounds counts.
    for (let round = 0; round < 8 && !(best.long < 60 * best.short); round += 1) {
      best.short = Math.min(best.short, measure(4000));
      best.long = Math.min(best.long, measure(40_000));
    }
    expect(best.long).toBeLessThan(60 * best.short);
  });
});
