import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { animateDiff, animateDiffVersion, get, post, riffusion, shared } from "./contract/calls.ts";

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

test("a create for a model like no other is told which there are", async () => {
  const mock = createMock();
  await mock.fetch("/replicate/v1/models/somebody/else-entirely/predictions", post({ input: {} }));
  expect(mock.journal.unmatched()[0]?.explanation).toMatch(
    /^The document has no model somebody\/else-entirely; it has riffusion\/riffusion and lucataco\/animate-diff\. No route takes POST/,
  );
});

test("a call to an admin route that there is not is told of the nearest of them", async () => {
  const answer = await createMock().fetch("/_mock/fault", { ...post({ faults: "flaky" }), method: "PUT" });
  expect(answer.status).toBe(404);
  expect(answer.headers.get("mock-explanation")).toMatch(
    /^No route takes PUT \/_mock\/fault\. Nearest: PUT \/_mock\/faults \(has "faults" where the call has "fault"\)/,
  );
});

test("a hash that is a letter off is explained with the right one", async () => {
  const mock = createMock();
  const version = `${animateDiffVersion.slice(0, -1)}0`;
  await mock.fetch(shared, post({ version, input: {} }));
  expect(mock.journal.unmatched()[0]?.explanation).toContain(
    `Did you mean "${animateDiff}:${animateDiffVersion}"?`,
  );
});

test("what is explained in a header fits into one", async () => {
  const mock = createMock();
  const version = `ä${"x".repeat(50_000)}`;
  const answer = await mock.fetch(shared, post({ version, input: {} }));
  expect(answer.headers.get("mock-explanation")).toMatch(/^No model has the version "\?x{900,1000}\.\.\.$/);
  expect(mock.journal.unmatched()[0]?.explanation).toContain(version);
});

test("a file that is not there is explained as a prediction is", async () => {
  const mock = createMock();
  for (const path of ["/replicate/v1/files/none", "/replicate/v1/files/none/download"])
    expect((await mock.fetch(path, get())).status).toBe(404);
  expect(mock.journal.unmatched().map(({ explanation }) => explanation)).toEqual(
    Array(2).fill(expect.stringMatching(/^No file has the id "none" in the session without a name\./)),
  );
});

test("a path is only said to lack a beginning where something else of it is right", async () => {
  const mock = createMock();
  await mock.fetch("/favicon.ico");
  await mock.fetch("/v1/predictions", get());
  const [icon, list] = mock.journal.unmatched().map(({ explanation }) => explanation);
  expect(icon).not.toContain("lacks");
  expect(list).toMatch(
    /^No route takes GET \/v1\/predictions\. Nearest: GET \/replicate\/v1\/predictions \(the path lacks \/replicate\)/,
  );
  expect(list?.match(/lacks/g)).toHaveLength(1);
});

test("of many models the first few are told", async () => {
  const path = (name: string) => `/v1/models/${name}/predictions`;
  const names = Array.from({ length: 9 }, (_, index) => `acme/model-${index}`);
  const requestBody = { content: { "application/json": { schema: { type: "object" } } } };
  const operation = { post: { requestBody, responses: { 201: { description: "" } } } };
  const paths = Object.fromEntries(names.map((name) => [path(name), operation]));
  const mock = createMock({ spec: { openapi: "3.1.0", info: { title: "Many", version: "1" }, paths } });
  await mock.fetch(path("somebody/else-entirely"), post({ input: {} }));
  expect(mock.journal.unmatched()[0]?.explanation).toContain(
    "it has acme/model-0, acme/model-1, acme/model-2, acme/model-3, acme/model-4 and 4 more.",
  );
});

test("a version that nothing has is explained with the one that was probably meant", async () => {
  const mock = createMock();
  for (const version of [`lucataco/animatediff:${animateDiffVersion}`, `${animateDiff}:${"0".repeat(64)}`]) {
    const answer = await mock.fetch(shared, post({ version, input: {} }));
    expect(answer.status).toBe(422);
    const meant = `Did you mean "${animateDiff}:${animateDiffVersion}"?`;
    expect(mock.journal.unmatched().at(-1)?.explanation).toContain(meant);
    expect(answer.headers.get("mock-explanation")).toContain(meant);
  }
});
