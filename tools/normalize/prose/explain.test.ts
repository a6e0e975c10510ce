import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explain } from "./explain.ts";
import type { Expectation } from "./score.ts";

const fixtures = new URL("../fixtures/prose-to-keywords/", import.meta.url);

function read(file: string): Expectation[] {
  const lines = readFileSync(new URL(file, fixtures), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Expectation);
}

describe.each(readdirSync(fixtures))("the sentences of %s", (file) => {
  it.each(read(file).map((sentence) => ({ ...sentence, type: sentence.type ?? "no type" })))(
    "reads $text as $type",
    ({ text, type, expect: want }) => {
      expect(explain({ text, type: type === "no type" ? undefined : type }).keywords).toEqual(want);
    },
  );
});

describe("explain", () => {
  it("reads the same keywords from full-width and from half-width punctuation", () => {
    const full = explain({ text: "默认值：５，最小值：１，最大值：１０。", type: "integer" });
    const half = explain({ text: "默认值:5,最小值:1,最大值:10。", type: "integer" });
    expect(full.keywords).toEqual(half.keywords);
  });

  it("keeps the order in which the choices are spelled out", () => {
    const { keywords } = explain({ text: "可选值：medium、auto、large、small", type: "string" });
    expect(keywords.enum).toEqual(["medium", "auto", "large", "small"]);
  });

  it("notes why contradictory bounds give none", () => {
    const { keywords, notes } = explain({ text: "最小值：10，最大值：5", type: "integer" });
    expect(keywords).toEqual({});
    expect(notes.map(({ reason, keyword, text }) => [reason, keyword, text])).toEqual([
      ["contradiction", "minimum", "最小值：10"],
      ["contradiction", "maximum", "最大值：5"],
    ]);
  });

  it("counts offsets in UTF-16 units of the text as given", () => {
    const text = "🎬🎬 默认值：“8s”。";
    const [span] = explain({ text, type: "string" }).spans;
    expect(span).toEqual({ keyword: "default", start: 5, end: 13, text: "默认值：“8s”" });
  });
});
