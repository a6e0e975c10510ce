import fc from "fast-check";
import { expect, test } from "vitest";
import type { ListedPrediction, UncertainRow } from "../src/batch/settle.ts";
import { settle } from "../src/batch/settle.ts";

const at = (second: number): string => new Date(Date.UTC(2026, 0, 31, 8, 0, second)).toISOString();

function row(number: number, given: Partial<UncertainRow> = {}): UncertainRow {
  return {
    number,
    model: "riffusion/riffusion",
    input: { prompt_a: "jazz" },
    floor: at(30),
    ceiling: undefined,
    ...given,
  };
}

function listed(id: string, given: Partial<ListedPrediction> = {}): ListedPrediction {
  return { id, model: "riffusion/riffusion", input: { prompt_a: "jazz" }, created_at: at(40), ...given };
}

const cases: readonly [
  string,
  {
    uncertain: readonly UncertainRow[];
    listed: readonly ListedPrediction[];
    claimed?: readonly string[];
    found: Record<number, string>;
    absent: readonly number[];
    unsure: readonly number[];
  },
][] = [
  [
    "a prediction with the row's input is the row's",
    { uncertain: [row(1)], listed: [listed("a")], found: { 1: "a" }, absent: [], unsure: [] },
  ],
  [
    "one prediction settles one of two equal rows",
    { uncertain: [row(1), row(2)], listed: [listed("a")], found: { 1: "a" }, absent: [2], unsure: [] },
  ],
  [
    "another row's prediction is not taken",
    { uncertain: [row(1)], listed: [listed("a")], claimed: ["a"], found: {}, absent: [1], unsure: [] },
  ],
  [
    "a prediction from before the create was sent is not the row's",
    {
      uncertain: [row(1)],
      listed: [listed("a", { created_at: at(20) })],
      found: {},
      absent: [1],
      unsure: [],
    },
  ],
  [
    "a prediction of another model is not the row's",
    {
      uncertain: [row(1)],
      listed: [listed("a", { model: "lucataco/animate-diff" })],
      found: {},
      absent: [1],
      unsure: [],
    },
  ],
  [
    "defaults that the gateway added do not matter, but an exact input goes first",
    {
      uncertain: [row(1), row(2, { input: { prompt_a: "jazz", alpha: 0.5 } })],
      listed: [listed("a", { input: { alpha: 0.5, prompt_a: "jazz" } }), listed("b", { created_at: at(41) })],
      found: { 1: "b", 2: "a" },
      absent: [],
      unsure: [],
    },
  ],
  [
    "a prediction whose data was removed leaves the row uncertain",
    {
      uncertain: [row(1)],
      listed: [listed("a", { data_removed: true, input: {} })],
      found: {},
      absent: [],
      unsure: [1],
    },
  ],
  [
    "an older prediction with the same input leaves the row uncertain where the floor is a guess",
    {
      uncertain: [row(1, { floorIsGuess: true })],
      listed: [listed("a", { created_at: at(0) })],
      found: {},
      absent: [],
      unsure: [1],
    },
  ],
];

test.each(cases)("%s", (_name, given) => {
  const settled = settle({ ...given, claimed: new Set(given.claimed ?? []) });
  expect(Object.fromEntries([...settled.found].map(([number, { id }]) => [number, id]))).toEqual(given.found);
  expect(settled.absent).toEqual(given.absent);
  expect(settled.unsure).toEqual(given.unsure);
});

test("every row is settled in exactly one way, and no prediction goes to two rows", () => {
  const prompts = fc.constantFrom("a", "b", "c");
  const seconds = fc.integer({ min: 0, max: 59 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(prompts, seconds), { maxLength: 20 }),
      fc.array(fc.tuple(prompts, seconds), { maxLength: 20 }),
      (wanted, present) => {
        const uncertain = wanted.map(([prompt, second], index) =>
          row(index, { input: { prompt_a: prompt }, floor: at(second) }),
        );
        const predictions = present.map(([prompt, second], index) =>
          listed(`p${index}`, { input: { prompt_a: prompt }, created_at: at(second) }),
        );
        const { found, absent, unsure } = settle({ uncertain, listed: predictions, claimed: new Set() });
        const numbers = [...found.keys(), ...absent, ...unsure].sort((left, right) => left - right);
        expect(numbers).toEqual(uncertain.map(({ number }) => number));
        const ids = [...found.values()].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
    { seed: 11, numRuns: 300 },
  );
});
