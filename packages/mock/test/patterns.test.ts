import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createMock } from "../src/index.ts";
import { post } from "./contract/calls.ts";

const path = "/v1/models/a/b/predictions";

const specOf = (word: object) => ({
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths: {
    [path]: {
      post: {
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { input: { type: "object", properties: { word } } },
              },
            },
          },
        },
        responses: { "201": {} },
      },
    },
  },
});

const asked = (pattern: string) => {
  const mock = createMock({ spec: specOf({ type: "string", pattern }) });
  return async (word: string): Promise<number> => (await mock.fetch(path, post({ input: { word } }))).status;
};

const long = "a".repeat(50_000);

const dangerous: readonly [string, string, number][] = [
  ["^(a+)+$", `${long}!`, 422],
  ["^(a+)+$", long, 201],
  ["^(a|a)*$", `${long}!`, 422],
  ["^(a|aa)+$", `${long}!`, 422],
  ["(.*)*x$", long, 422],
  ["\\s+$", `${" ".repeat(50_000)}x`, 422],
  ["^(\\w+\\s?)*$", `${long}!`, 422],
  ["^([a-z0-9]+)(?:-[a-z0-9]+)*$", `${long}-`, 422],
  ["^([a-z0-9]+)(?:-[a-z0-9]+)*$", "a-well-kept-name", 201],
];

test.each(dangerous)("%s is tested on fifty thousand letters in time", async (pattern, word, status) => {
  const started = performance.now();
  expect(await asked(pattern)(word)).toBe(status);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("a pattern that could take for ever is not checked, and said not to be, once", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  try {
    const fits = asked("^(?=a)(a+)+$");
    expect(await fits(`${long}!`)).toBe(201);
    expect(await fits("b")).toBe(201);
    expect(warn).toHaveBeenCalledOnce();
    expect(String(warn.mock.calls[0])).toMatch(/The pattern "\^\(\?=a\)\(a\+\)\+\$" is not checked/);
    expect(await asked("^(?!x)[a-z]*$")("xa")).toBe(422);
    expect(await asked("(unclosed")("anything")).toBe(201);
  } finally {
    warn.mockRestore();
  }
});

test("names of properties are held against patterns as safely", async () => {
  const spec = specOf({ type: "object", patternProperties: { "^(a+)+$": { type: "number" } } });
  const mock = createMock({ spec });
  const send = async (word: object) => (await mock.fetch(path, post({ input: { word } }))).status;
  expect(await send({ [`${long}!`]: "x" })).toBe(201);
  expect(await send({ aaa: "x" })).toBe(422);
});

const atoms = [
  "a",
  "b",
  ".",
  "\\d",
  "\\w",
  "[ab]",
  "[^a-c]",
  "\\.",
  "é",
  "😀",
  "\\u{1F600}",
  "\\b",
  "\\p{L}",
];
const quantifiers = ["", "", "*", "+", "?", "{2}", "{1,3}", "{0}", "{2,}", "+?"];

test("every pattern says what RegExp says", async () => {
  const { safePattern } = await import("../src/pattern/safe-pattern.ts");
  const atom = fc.oneof(
    fc
      .tuple(fc.constantFrom(...atoms), fc.constantFrom(...quantifiers))
      .map(([one, sign]) => (one === "\\b" ? one : one + sign)),
    fc
      .tuple(
        fc.array(fc.constantFrom(...atoms, "|"), { minLength: 1, maxLength: 4 }),
        fc.constantFrom("(", "(?:", "(?<n>"),
        fc.constantFrom(...quantifiers),
      )
      .map(([parts, open, sign]) => `${open}${parts.join("")})${sign}`),
  );
  const source = fc
    .tuple(fc.constantFrom("", "^"), fc.array(atom, { maxLength: 4 }), fc.constantFrom("", "$"))
    .map(([start, parts, end]) => start + parts.join("").replaceAll(/\(\?<n>/g, "(?:") + end);
  const text = fc.array(fc.constantFrom("a", "b", "c", "1", ".", " ", "é", "😀", "\n"), { maxLength: 8 });
  const warn = (reason: string): void => {
    throw new Error(reason);
  };
  fc.assert(
    fc.property(source, text, (pattern, letters) => {
      const word = letters.join("");
      expect(safePattern({ source: pattern, warn }).test(word)).toBe(new RegExp(pattern, "u").test(word));
    }),
    { seed: 1, numRuns: 5000 },
  );
});
