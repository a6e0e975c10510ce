import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, runCli } from "./support/run-cli.ts";

const riffusion = "riffusion/riffusion";
const animate = "lucataco/animate-diff";

interface Result {
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
}

function resultsIn(directory: string): readonly Result[] {
  return readFileSync(join(directory, "out/results.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Result);
}

async function batch(given: {
  readonly file: string;
  readonly text: string;
  readonly flags?: readonly string[];
}) {
  const directory = emptyFolder();
  writeFileSync(join(directory, given.file), given.text);
  const words = ["batch", given.file, ...(given.flags ?? []), "--mock", "--no-save", "-o", "out"];
  return { directory, ...(await runCli(words, { directory })) };
}

test.each([
  {
    form: "flat JSON line",
    file: "rows.jsonl",
    text: `{"model":"${animate}","prompt":"x"}\n{"prompt_a":"jazz"}\n`,
  },
  {
    form: "JSON line with an input",
    file: "rows.jsonl",
    text: `{"model":"${animate}","input":{"prompt":"x"}}\n{"input":{"prompt_a":"jazz"}}\n`,
  },
  {
    form: "row of a table",
    file: "rows.csv",
    text: `model,prompt,prompt_a\n${animate},x,\n,,jazz\n`,
  },
])("the model that a $form names is stronger than --model", async ({ file, text }) => {
  const { directory, code, stderr } = await batch({ file, text, flags: ["-m", riffusion] });
  expect(code, stderr).toBe(0);
  expect(resultsIn(directory).map(({ model, input }) => ({ model, input }))).toEqual([
    { model: animate, input: { prompt: "x" } },
    { model: riffusion, input: { prompt_a: "jazz" } },
  ]);
});

test("a wrong value of a row is told with the row's own model", async () => {
  const text = `{"model":"${animate}","steps":1000}\n{"alpha":3}\n`;
  const { code, stderr } = await batch({ file: "rows.jsonl", text, flags: ["-m", riffusion] });
  expect(code).toBe(2);
  expect(stderr).toContain(`row 1 (${animate}): steps must be at most`);
  expect(stderr).toContain(`row 2 (${riffusion}): alpha must be at most 1`);
});

test("inputs that a row's model does not describe are noted once, with how many rows have them", async () => {
  const text = `{"wish":1,"prompt_a":"a"}\n{"wish":2,"prompt_a":"b"}\n`;
  const { code, stderr } = await batch({ file: "rows.jsonl", text, flags: ["-m", riffusion] });
  expect(code, stderr).toBe(0);
  expect(stderr).toContain(
    `Note: ${riffusion} describes no input "wish"; it is sent as it is (row 1 and 1 more).`,
  );
});

test("a model that nobody knows is told with its row", async () => {
  const text = `{"prompt_a":"jazz"}\n{"model":"nobody/nothing","input":{}}\n`;
  const { code, stderr } = await batch({ file: "rows.jsonl", text, flags: ["-m", riffusion] });
  expect(code).toBe(2);
  expect(stderr).toContain('rows.jsonl:2: There is no model "nobody/nothing"');
});

test("a model that is no text, and an input beside other keys, are refused", async () => {
  const number = await batch({ file: "rows.jsonl", text: '{"model":7}\n', flags: ["-m", riffusion] });
  expect(number.code).toBe(2);
  expect(number.stderr).toContain('rows.jsonl:1: model must be a text such as "owner/name"; 7 came.');
  const text = `{"id":1,"model":"${riffusion}","input":{"prompt_a":"jazz"}}\n`;
  const beside = await batch({ file: "rows.jsonl", text });
  expect(beside.code).toBe(2);
  expect(beside.stderr).toContain(
    `row 1 (${riffusion}): input must stand alone or beside "model"; id came too.`,
  );
});

test("cells of a table keep their types when nothing is checked", async () => {
  const { directory, code, stderr } = await batch({
    file: "rows.csv",
    text: "prompt_a,alpha,num_inference_steps\njazz,0.5,50\n",
    flags: ["-m", riffusion, "--unlisted"],
  });
  expect(code, stderr).toBe(0);
  expect(resultsIn(directory)[0]?.input).toEqual({ prompt_a: "jazz", alpha: 0.5, num_inference_steps: 50 });
});

test("the help of batch shows the forms a row may have", async () => {
  const { stdout } = await runCli(["batch", "--help"], { directory: emptyFolder() });
  const words = stdout.replace(/\s+/g, " ");
  expect(words).toContain('{"model": "owner/name", "input": {…}}');
  expect(words).toContain('a column "model" names the row\'s model');
});
