import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bumpFor } from "../bump.ts";
import { diffDocuments } from "../index.ts";
import type { Rule } from "../model/rule.ts";
import { readDocument } from "../read/read-document.ts";
import { RULES } from "../rules/index.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

describe("every rule", () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s judges its fixture, and no other rule does",
    (id, rule) => {
      const folder = join(fixtures, id);
      const { changes, bump } = diffDocuments({
        base: readDocument({ name: "base.yaml", folder }),
        revision: readDocument({ name: "revision.yaml", folder }),
      });
      expect(changes.map((change) => change.rule)).toEqual([id]);
      expect(changes[0]).toMatchObject({ level: rule.level, direction: rule.direction });
      expect(changes[0]?.message).not.toMatch(/\{(name|base|revision)\}|undefined/);
      expect(bump).toBe(bumpFor([rule]));
    },
  );
});

describe("the table of rules", () => {
  test("obeys the law: narrowing breaks what is sent, widening breaks what is received", () => {
    const moving = RULES.filter(({ observes }) => /-(tightened|loosened)$/.test(observes));
    const isAgainst = ({ observes, direction }: Rule): boolean =>
      observes.endsWith("tightened") === (direction === "request");
    expect(new Set(moving.filter(isAgainst).map(({ level }) => level))).toEqual(new Set(["breaking"]));
    const along = moving.filter((rule) => !isAgainst(rule));
    expect(new Set(along.map(({ level }) => level))).toEqual(new Set(["compatible"]));
  });

  test("gives every id and every pair of kind and direction once", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ observes, direction }) => `${observes} ${direction}`)).size).toBe(
      RULES.length,
    );
  });

  test("has a row for every file and a fixture for every row", () => {
    const folder = join(import.meta.dirname, "../rules");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".ts") && !path.endsWith("index.ts"));
    expect(files.sort()).toEqual(RULES.map(({ area, id }) => `${area}/${id}.ts`).sort());
    expect(readdirSync(fixtures).sort()).toEqual(RULES.map(({ id }) => id).sort());
    for (const { id } of RULES) expect(existsSync(join(fixtures, id, "base.yaml"))).toBe(true);
  });
});
