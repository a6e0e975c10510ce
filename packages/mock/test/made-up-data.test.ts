import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { get } from "./contract/calls.ts";

test.each([
  ["^[a-z]{3,5}$", {}],
  ["^[A-Z]{2}-\\d{4}(?:-[0-9a-f]{8})?$", {}],
  ["^(?:sk|pk)_(live|test)_[A-Za-z0-9]{24}$", {}],
  ["^[a-z]+$", { minLength: 40, maxLength: 60 }],
  ["^\\d+$", { minLength: 6, maxLength: 6 }],
  ["^\\bgrüße, 世界!\\s$", {}],
  ["^#[0-9A-F]{6}$", { format: "color" }],
  ["^https://cdn\\.shop\\.test/[\\w-]+\\.png$", { format: "uri" }],
  ["^[^\\s@]+@shop\\.test$", { format: "email" }],
])("makes up texts that fit the pattern %s", async (pattern, more) => {
  const schema = {
    type: "object",
    required: ["code"],
    properties: { code: { type: "string", pattern, ...more } },
  };
  const spec = {
    openapi: "3.1.0",
    info: { title: "Codes", version: "1" },
    paths: {
      "/code": {
        get: { responses: { "200": { description: "", content: { "application/json": { schema } } } } },
      },
    },
  };
  const answer = await createMock({ spec }).fetch("/code", get());
  expect([answer.status, (await answer.json()).code]).toEqual([
    200,
    expect.stringMatching(new RegExp(pattern, "u")),
  ]);
});

test("makes up as many different items as a list must have", async () => {
  const schema = { type: "array", minItems: 5, uniqueItems: true, items: { enum: [..."abcdef"] } };
  const content = { "application/json": { schema } };
  const spec = {
    openapi: "3.1.0",
    info: { title: "Letters", version: "1" },
    paths: { "/letters": { get: { responses: { "200": { description: "", content } } } } },
  };
  const answer = await createMock({ spec }).fetch("/letters", get());
  expect(new Set(await answer.json()).size).toBe(5);
});
