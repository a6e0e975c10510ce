import { describe, expect, test } from "vitest";
import type { Json } from "../model/json.ts";
import { changesBetween, describeApi, request, response } from "./describe-api.ts";

const name = { type: "string" } as const;

/** Pairs that say the same in two ways. */
const SAME: readonly (readonly [behaviour: string, base: Json, revision: Json])[] = [
  [
    "the order of keys",
    { type: "string", minLength: 1, enum: ["a", "b"] },
    { enum: ["b", "a"], minLength: 1, type: "string" },
  ],
  [
    "null as a type and null as an alternative",
    { type: ["string", "null"] },
    { oneOf: [name, { type: "null" }] },
  ],
  [
    "several types and alternatives of one type each",
    { type: ["string", "integer"] },
    { anyOf: [{ type: "integer" }, name] },
  ],
  ["a constant and an enum of one", { const: "a" }, { enum: ["a"] }],
  [
    "an enum and alternatives that are constants",
    { type: "string", enum: ["a", "b"] },
    {
      oneOf: [
        { const: "b", description: "Second." },
        { const: "a", description: "First." },
      ],
      type: "string",
    },
  ],
  [
    "the order of alternatives",
    { oneOf: [name, { type: "integer", minimum: 1 }] },
    { oneOf: [{ type: "integer", minimum: 1 }, name] },
  ],
  [
    "one object and allOf of its parts",
    { type: "object", properties: { a: name, b: name }, required: ["b", "a"] },
    {
      allOf: [
        { type: "object", properties: { a: name }, required: ["a"] },
        { properties: { b: name }, required: ["b"] },
      ],
    },
  ],
  ["open objects", { type: "object" }, { type: "object", additionalProperties: true }],
  ["lower bounds of integers", { type: "integer", minimum: 1 }, { type: "integer", exclusiveMinimum: 0 }],
  ["limits that say nothing", { type: "string" }, { type: "string", minLength: 0 }],
  ["flags that are off", name, { type: "string", deprecated: false, readOnly: false }],
];

describe("no change is", () => {
  test.each(SAME)("%s", (_, base, revision) => {
    for (const wrap of [request, response]) {
      expect(changesBetween(wrap(base), wrap(revision))).toEqual([]);
      expect(changesBetween(wrap(revision), wrap(base))).toEqual([]);
    }
  });

  test("a schema that moved from its place into the components, or was flattened out of an allOf", () => {
    const thing: Json = {
      type: "object",
      properties: { id: name, next: { type: "object", properties: { id: name } } },
    };
    const inline = response(thing);
    const moved = response({ $ref: "#/components/schemas/Thing" }, { Thing: thing });
    expect(changesBetween(inline, moved)).toEqual([]);
    const both = response({ $ref: "#/components/schemas/Thing" }, { Thing: thing });
    const wrapped = response({ allOf: [{ $ref: "#/components/schemas/Thing" }] }, { Thing: thing });
    expect(changesBetween(both, wrapped)).toEqual([]);
    expect(changesBetween(response(thing, { Thing: thing }), moved)).toEqual([]);
  });

  test("another order of paths, parameters, tags, servers and ways to be let in", () => {
    const parameters = [
      { name: "a", in: "query", schema: name },
      { name: "b", in: "query", schema: name },
    ];
    const operation = (list: Json, tags: Json, security: Json): Json => ({
      parameters: list,
      tags,
      security,
      responses: { 200: { description: "Done." } },
    });
    const schemes = {
      securitySchemes: { one: { type: "http", scheme: "bearer" }, two: { type: "http", scheme: "basic" } },
    };
    const servers = [{ url: "https://one.test" }, { url: "https://two.test" }];
    const base = describeApi({
      servers,
      paths: {
        "/a": { get: operation(parameters, ["x", "y"], [{ one: [] }, { two: [] }]) },
        "/b": { get: { responses: { 200: { description: "Done." } } } },
      },
      components: schemes,
    });
    const revision = describeApi({
      servers: servers.toReversed(),
      paths: {
        "/b": { get: { responses: { 200: { description: "Done." } } } },
        "/a": { get: operation(parameters.toReversed(), ["y", "x"], [{ two: [] }, { one: [] }]) },
      },
      components: schemes,
    });
    expect(changesBetween(base, revision)).toEqual([]);
  });

  test("the 3.0 and the 3.1 way to say null and exclusive bounds", () => {
    const old = {
      type: "object",
      properties: {
        a: { type: "string", nullable: true },
        n: { type: "number", minimum: 0, exclusiveMinimum: true },
      },
    };
    const now = {
      type: "object",
      properties: { a: { type: ["string", "null"] }, n: { type: "number", exclusiveMinimum: 0 } },
    };
    const base = { ...response(old), openapi: "3.0.3" };
    expect(changesBetween(base, response(now)).map(({ rule }) => rule)).toEqual(["openapi-version-changed"]);
  });
});
