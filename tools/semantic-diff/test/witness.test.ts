import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BUMPS, bumpFor } from "../bump.ts";
import type { Bump } from "../model/change.ts";
import { isObject } from "../model/json.ts";
import { parseDocument } from "../read/parse-document.ts";
import { RULES } from "../rules/index.ts";
import { askWitness, fixtureDigest, VERDICTS_PATH, type Verdict } from "./witness/ask-witness.ts";

const remedy = "Run `pnpm --filter @predgate-tools/semantic-diff witness` and look at what it changes.";
const verdicts: Readonly<Record<string, Verdict>> = JSON.parse(readFileSync(VERDICTS_PATH, "utf8"));
const waiversPath = join(import.meta.dirname, "witness/waivers.yaml");
const waivers = parseDocument({ text: readFileSync(waiversPath, "utf8"), name: waiversPath });
const waived = new Set(isObject(waivers) ? Object.keys(waivers) : []);

const weights: readonly Bump[] = ["none", ...BUMPS.map(({ bump }) => bump).reverse()];
const isGraver = (one: Bump, other: Bump): boolean => weights.indexOf(one) > weights.indexOf(other);
const fixture = (id: string): string => join(import.meta.dirname, "../fixtures", id);

/** Asking takes a process each, so the tests ask about a tenth; the slow suite sets WITNESS=all. */
const isAsked = (index: number): boolean => process.env["WITNESS"] === "all" || index % 10 === 3;

describe("redocly diff, asked as an independent witness", () => {
  test("was asked about every fixture as it is now", () => {
    const asked = Object.fromEntries(RULES.map(({ id }) => [id, fixtureDigest(fixture(id))]));
    const recorded = Object.fromEntries(
      Object.entries(verdicts).map(([id, verdict]) => [id, verdict.fixture]),
    );
    expect(recorded, remedy).toEqual(asked);
  });

  test("rates nothing higher than the rules do, but for what a waiver explains", () => {
    const higher = RULES.filter((rule) => isGraver(verdicts[rule.id]?.bump ?? "none", bumpFor([rule])));
    expect(higher.map(({ id }) => id).sort()).toEqual([...waived].sort());
  });

  test.each(RULES.filter((_, index) => isAsked(index)).map(({ id }) => id))(
    "says of %s what was recorded",
    { timeout: 60_000 },
    async (id) => {
      expect(await askWitness(fixture(id)), remedy).toBe(verdicts[id]?.bump);
    },
  );

  test("is contradicted only with a reason", () => {
    for (const [id, reason] of Object.entries(isObject(waivers) ? waivers : {})) {
      expect(String(reason).length, `${id} needs a reason`).toBeGreaterThan(20);
    }
  });
});
