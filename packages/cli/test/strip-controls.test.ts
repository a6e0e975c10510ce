import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLine, stripControls } from "../src/io/strip-controls.ts";

const cases: readonly [string, { given: string; want: string }][] = [
  ["colours go", { given: "\u001b[31mred\u001b[0m", want: "red" }],
  ["a title with a bell goes", { given: "a\u001b]0;owned\u0007b", want: "ab" }],
  [
    "a link with a string terminator goes, its text stays",
    { given: "\u001b]8;;https://x\u001b\\text\u001b]8;;\u001b\\", want: "text" },
  ],
  ["the one-byte introducer goes", { given: "\u009b2Jx", want: "x" }],
  ["a carriage return cannot overwrite the line", { given: "safe\rEVIL", want: "safe\nEVIL" }],
  ["bidirectional marks go", { given: "abc\u202edcba", want: "abcdcba" }],
  ["Chinese, emoji, tabs and newlines stay", { given: "预测\t🎵\nok", want: "预测\t🎵\nok" }],
];

test.each(cases)("in a stranger's text %s", (_name, { given, want }) => {
  expect(stripControls(given)).toBe(want);
});

test("no text leaves an escape, a control or a second line behind", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(/(?![\t\n])\p{Cc}/u.test(stripControls(text))).toBe(false);
      expect(/[\n\t]/.test(oneLine(text))).toBe(false);
    }),
    { seed: 7, numRuns: 200 },
  );
});
