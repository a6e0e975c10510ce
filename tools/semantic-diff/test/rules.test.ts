import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bumpFor } from "../bump.ts";
import { diffDocuments } from "../index.ts";
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
