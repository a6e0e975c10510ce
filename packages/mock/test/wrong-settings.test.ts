import { describe, expect, test } from "vitest";
import { createMock, faultProfiles } from "../src/index.ts";
import { serve } from "../src/serve.ts";
import { get, post, riffusion, shared } from "./contract/calls.ts";

const options: readonly [string, unknown, RegExp][] = [
  ["an option", { sed: 3 }, /Unknown key "sed" in (?:createMock|serve)'s options\. Did you mean "seed"\?/],
  ["a clock", { clock: { sped: 2 } }, /"sped" in the option clock\. Did you mean "speed"/],
  ["webhooks", { webhooks: { secrets: "whsec_" } }, /Did you mean "secret"/],
  ["a seed", { seed: {} }, /Expected seed in createMock's options to be a number or a text; got \{\}/],
  ["a key", { key: "" }, /Expected key in createMock's options to be a text of at least one letter/],
  [
    "faults",
    { faults: { fault: "drop", moment: "after" } },
    /Expected faults to be .* or a list of .* got \{"fault"/,
  ],
  ["a base URL", { baseUrl: "mock.test" }, /Expected baseUrl .* to be an http or https URL/],
  ["what hears violations", { onViolation: "me" }, /Expected onViolation .* to be a function; got "me"/],
  ["a secret", { webhooks: { secret: "hush" } }, /Expected secret in the option webhooks .*"whsec_"/],
  ["a switch", { webhooks: { allowRemote: "yes" } }, /Expected allowRemote .* to be true or false/],
  ["a document's path", { spec: "api.yaml" }, /got "api\.yaml"\. Read and parse the file first/],
  ["limits", { limits: { creates: { perMinute: 1, bust: 1 }, others: {} } }, /Did you mean "burst"/],
];

const rules: readonly [string, unknown, RegExp][] = [
  ["a condition", { fault: "problem", when: { cal: "create" } }, /"cal" in when of a problem rule.*"call"/],
  ["a setting", { fault: "problem", statsu: 503 }, /"statsu" in a problem rule\. Did you mean "status"/],
  ["a fault", { fault: "problm" }, /Did you mean "problem"/],
  ["a call", { fault: "problem", when: { call: "creat" } }, /call in when.*Did you mean "create"/],
  ["a header", { fault: "problem", when: { header: { nam: "x" } } }, /Did you mean "name"/],
  ["a pace", { fault: "pace", pace: { bootSecond: 3 } }, /Did you mean "bootSeconds"/],
  ["a moment", { fault: "drop", moment: "befor" }, /Did you mean "before"/],
  ["a missing setting", { fault: "drop" }, /Expected moment in a drop rule.*got nothing/],
  ["a status that is none", { fault: "problem", status: 20 }, /from 300 to 599; got 20/],
  ["a probability", { fault: "problem", when: { probability: 10 } }, /from 0 to 1; got 10/],
  ["a latency", { fault: "latency", milliseconds: { form: 1, to: 2 } }, /\{ from, to \}/],
  ["a condition that is none", { fault: "problem", when: "create" }, /to be an object such as/],
  ["a profile", { name: "x", summary: "", rules: [{ fault: "drop" }] }, /got nothing/],
  ["nothing at all", null, /Expected a rule's fault/],
];

describe("what is misspelt or of a wrong kind is refused with what would be right", () => {
  test.each(options)("in %s", async (_, wrong, words) => {
    expect(() => createMock(wrong as object)).toThrow(words);
    await expect(serve(wrong as object)).rejects.toThrow(words);
  });

  test.each(rules)("in the faults: %s", async (_, rule, words) => {
    const faults = [rule] as never;
    expect(() => createMock({ faults })).toThrow(words);
    const mock = createMock();
    expect(() => mock.faults.set(faults)).toThrow(words);
    const refused = await mock.fetch("/_mock/faults", { ...post({ faults }), method: "PUT" });
    expect(refused.status).toBe(400);
    expect((await refused.json()).detail).toMatch(words);
    expect((await mock.fetch(shared, get())).status).toBe(200);
  });

  test("in the body of the admin API", async () => {
    const mock = createMock();
    const put = async (body: unknown) => mock.fetch("/_mock/faults", { ...post(body), method: "PUT" });
    expect((await (await put({ fault: "flaky" })).json()).detail).toMatch(/Did you mean "faults"/);
  });
});

test.each([undefined, null, {}, "", "soon", -1, Number.NaN])(
  "a clock is not moved on by %s",
  async (duration) => {
    const mock = createMock({ clock: "manual" });
    await expect(mock.clock.advance(duration as never)).rejects.toThrow(/^Expected a duration such as "30s"/);
  },
);

test("a problem without a status is a 500", async () => {
  const mock = createMock({ faults: [{ fault: "problem" }] });
  const answer = await mock.fetch(riffusion, post({ input: {} }));
  expect(answer.status).toBe(500);
  expect((await answer.json()).status).toBe(500);
});

test("every named profile can be given as rules of one's own", () => {
  for (const { rules: own } of faultProfiles) expect(() => createMock({ faults: own })).not.toThrow();
});

test("the admin API takes a bare list of faults, and a bare name", async () => {
  const mock = createMock();
  const put = async (body: unknown) => mock.fetch("/_mock/faults", { ...post(body), method: "PUT" });
  expect((await put([{ fault: "problem", status: 503, when: { call: "list" } }])).status).toBe(200);
  expect((await mock.fetch(shared, get())).status).toBe(503);
  expect((await put("no-credit")).status).toBe(200);
  expect((await put([])).status).toBe(200);
  expect((await mock.fetch(shared, get())).status).toBe(200);
});

test.each(["port", "host", "mock"])("createMock refuses %s and says what takes it", async (key) => {
  expect(() => createMock({ [key]: undefined })).toThrow(/option of serve, from "@predgate\/mock\/serve"/);
});

test("a mock that is served does not hide a misspelt option", async () => {
  await expect(serve({ mock: createMock(), prot: 8787 } as object)).rejects.toThrow(/Did you mean "port"/);
});
