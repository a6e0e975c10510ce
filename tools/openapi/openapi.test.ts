import { assert, constant, dictionary, jsonValue, oneof, property, string } from "fast-check";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { excerpt } from "./finding.ts";
import { type Json, type JsonObject, sameJson } from "./json.ts";
import { fromPointer, toPointer } from "./pointer.ts";
import { resolveRef, valueAt } from "./resolve-ref.ts";
import { canonicalText, firstKeys, sortKeys } from "./stable-order.ts";
import { toYaml } from "./to-yaml.ts";
import { mapSchema, walk } from "./walk.ts";

const seed = 20_260_102;
const json = jsonValue() as unknown as Parameters<typeof property<[Json]>>[0];
const names = oneof(string(), constant("__proto__"), constant("constructor"), constant("a/b~c"));

describe("a JSON Pointer", () => {
  it.each([
    [[], ""],
    [["paths", "/a~b"], "/paths/~1a~0b"],
    [["", 0], "//0"],
  ] as const)("of %j is %j", (segments, pointer) => {
    expect(toPointer(segments)).toBe(pointer);
    expect(fromPointer(pointer)).toEqual(segments.map(String));
  });

  it("survives the way there and back for any names", () => {
    assert(
      property(string(), names, (first, second) => {
        expect(fromPointer(toPointer([first, second]))).toEqual([first, second]);
      }),
      { seed },
    );
  });

  it("that begins with no slash is refused, with what came", () => {
    expect(() => fromPointer("paths/a")).toThrow('"paths/a"');
  });

  it("leads to own keys only, never to the prototype", () => {
    expect(valueAt({ a: [{ b: 1 }] }, "/a/0/b")).toBe(1);
    expect(valueAt({}, "/constructor/name")).toBeUndefined();
  });
});

describe("a reference", () => {
  const document: JsonObject = {
    a: { $ref: "#/b" },
    b: { $ref: "#/c%20d" },
    "c d": { type: "string" },
    loop: { $ref: "#/pool" },
    pool: { $ref: "#/loop" },
  };

  it("is followed to the end, through escapes", () => {
    expect(resolveRef(document, { $ref: "#/a" })).toEqual({ type: "string" });
  });

  it.each([
    ["#/nowhere", "leads nowhere"],
    ["#/loop", "leads back to itself"],
    ["other.yaml#/a", "inside the document"],
  ])("%s is refused: it %s", ($ref, reason) => {
    expect(() => resolveRef(document, { $ref })).toThrow(reason);
  });
});

describe("the canonical text", () => {
  it("is the same for two values exactly when they are equal as JSON", () => {
    assert(
      property(json, json, (left, right) => {
        expect(canonicalText(left) === canonicalText(right)).toBe(sameJson(left, right));
      }),
      { seed },
    );
  });

  it("does not depend on the order of keys", () => {
    assert(
      property(dictionary(names, json), (value) => {
        const turned = Object.fromEntries(Object.entries(value as JsonObject).reverse());
        expect(canonicalText(turned)).toBe(canonicalText(value as JsonObject));
      }),
      { seed },
    );
  });
});

describe("order", () => {
  it("sorts keys by code unit", () => {
    expect(Object.keys(sortKeys({ b: 1, a: 2, B: 3 }))).toEqual(["B", "a", "b"]);
  });

  it("puts named keys first and leaves the others as they were", () => {
    expect(Object.keys(firstKeys({ z: 1, b: 2, y: 3, a: 4 }, ["a", "b"]))).toEqual(["a", "b", "z", "y"]);
  });
});

describe("YAML", () => {
  it("says the same as the document, ends in one line end and names no anchors", () => {
    const shared = { long: "word ".repeat(60) };
    const text = toYaml({ first: shared, second: shared, odd: "yes", number: "012" });
    expect(load(text)).toEqual({ first: shared, second: shared, odd: "yes", number: "012" });
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[&*]ref/);
  });
});

describe("a walk", () => {
  it("sees parents before children and stays out where it is told to", () => {
    const seen: string[] = [];
    walk({ a: { b: [1] }, c: { d: 2 } }, (_, at) => {
      seen.push(toPointer(at));
      return at[0] !== "c";
    });
    expect(seen).toEqual(["", "/a", "/a/b", "/a/b/0", "/c"]);
  });

  it("changes schemas from the leaves up and leaves values that look like schemas alone", () => {
    const changed = mapSchema(
      { properties: { a: { items: { type: "string" } } }, default: { properties: { b: {} } } },
      (schema, at) => ({ ...schema, at: toPointer(at) }),
    );
    expect(changed).toEqual({
      properties: { a: { items: { type: "string", at: "/properties/a/items" }, at: "/properties/a" } },
      default: { properties: { b: {} } },
      at: "",
    });
  });
});

describe("an excerpt", () => {
  it("is one line of at most 160 characters, cut between characters", () => {
    expect(excerpt({ a: "b\n c" })).toBe('{"a":"b\\n c"}');
    expect([...excerpt("𝄞".repeat(400))]).toHaveLength(161);
  });
});
