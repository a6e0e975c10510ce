import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compilers, makeConsumer, typeCheck } from "./consumer.ts";

const mostRounds = 12;
const folder = mkdtempSync(join(tmpdir(), "predgate-consumer-"));
const [few, many] = [join(folder, "2-models"), join(folder, "1000-models")];

beforeAll(() => {
  for (const [place, models] of [
    [few, 2],
    [many, 1000],
  ] as const) {
    mkdirSync(place);
    makeConsumer(place, models);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.keys(compilers) as (keyof typeof compilers)[])(
  "a consumer's type-check with %s",
  (compiler) => {
    test("works out no more types for a thousand models than their names", () => {
      const [withFew, withMany] = [typeCheck(few, compiler), typeCheck(many, compiler)];
      expect(withMany.instantiations).toBeLessThanOrEqual(withFew.instantiations + 10);
      expect(withMany.types).toBeLessThanOrEqual(withFew.types + 1_100);
    }, 60_000);

    test("works out a create of client.raw at a fixed price for each model", () => {
      const [withFew, withMany] = [typeCheck(few, compiler, "raw"), typeCheck(many, compiler, "raw")];
      expect((withMany.instantiations - withFew.instantiations) / 998).toBeLessThanOrEqual(80);
      expect((withMany.types - withFew.types) / 998).toBeLessThanOrEqual(40);
    }, 60_000);

    test("takes at most half as long again with a thousand models as with two", () => {
      const taken = { few: Number.POSITIVE_INFINITY, many: Number.POSITIVE_INFINITY };
      // A machine is at times slower than it is, never faster: the best of as many rounds as it takes, in turns.
      for (let round = 0; round < 3 || (round < mostRounds && taken.many > 1.5 * taken.few); round += 1) {
        taken.few = Math.min(taken.few, typeCheck(few, compiler).milliseconds);
        taken.many = Math.min(taken.many, typeCheck(many, compiler).milliseconds);
      }
      expect(taken.many).toBeLessThanOrEqual(1.5 * taken.few);
    }, 120_000);
  },
);
