import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { animateDiff, animateDiffVersion, post, riffusion, shared } from "./contract/calls.ts";

const right = `POST ${shared} with "version": "${animateDiff}:${animateDiffVersion}"`;

const missed: readonly [string, readonly string[]][] = [
  [`/replicate/v1/models/${animateDiff}/predictions`, [`${animateDiff} is run by ${right}.`]],
  ["/v1/models/lucataco/animate-diff/predictions", [right]],
  [
    "/replicate/v1/models/lucataco/animatediff/predictions",
    ["no model lucataco/animatediff. Did you mean lucataco/animate-diff?", right],
  ],
  [
    "/replicate/v1/models/riffusion/rifusion/predictions",
    ["Did you mean riffusion/riffusion?", `POST ${riffusion}`],
  ],
];

test.each(missed)("a create on %s is told how the model is run", async (path, words) => {
  const mock = createMock();
  const answer = await mock.fetch(path, post({ input: {} }));
  expect(answer.status).toBe(404);
  const explanation = mock.journal.unmatched()[0]?.explanation;
  for (const part of words) {
    expect(explanation).toContain(part);
    expect(answer.headers.get("mock-explanation")).toContain(part);
  }
  expect(explanation).not.toContain("the path lacks /replicate/v1/models");
});

test("a create on a path of no such model is told of the nearest routes", async () => {
  const mock = createMock();
  await mock.fetch("/replicate/v1/models/somebody/else-entirely/predictions", post({ input: {} }));
  expect(mock.journal.unmatched()[0]?.explanation).toMatch(/^No route takes POST/);
});

test("a version that nothing has is explained with the one that was probably meant", async () => {
  const mock = createMock();
  for (const version of [`lucataco/animatediff:${animateDiffVersion}`, `${animateDiff}:${"0".repeat(64)}`]) {
    const answer = await mock.fetch(shared, post({ version, input: {} }));
    expect(answer.status).toBe(422);
    expect(mock.journal.unmatched().at(-1)?.explanation).toContain(
      `Did you mean "${animateDiff}:${animateDiffVersion}"?`,
    );
  }
});
