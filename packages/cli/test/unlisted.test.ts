import { expect, test } from "vitest";
import { emptyFolder, runCli } from "./support/run-cli.ts";

const other = "0123456789abcdef".repeat(4);

async function inputOf(words: readonly string[]): Promise<unknown> {
  const preview = ["--dry-run", "--query", "body.input", "--base-url", "http://127.0.0.1:1"];
  const { stdout, stderr, code } = await runCli(["run", ...words, ...preview], { directory: emptyFolder() });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

test.each([
  {
    what: "values of a listed model",
    words: ["riffusion/riffusion", "--alpha", "0.5", "num_inference_steps=30", "--prompt-a", "7"],
    input: { num_inference_steps: 30, alpha: 0.5, prompt_a: "7" },
  },
  {
    what: "values beyond their bounds",
    words: ["riffusion/riffusion", "--alpha", "2", "num_inference_steps=2.5"],
    input: { alpha: 2, num_inference_steps: "2.5" },
  },
  {
    what: "inputs of another version of a listed model",
    words: [`riffusion/riffusion:${other}`, "--alpha", "0.5"],
    input: { alpha: 0.5 },
  },
  { what: "inputs of an unknown model", words: ["nobody/nothing", "steps=3"], input: { steps: "3" } },
])("--unlisted sends $what unchecked, of the types that are known", async ({ words, input }) => {
  expect(await inputOf([...words, "--unlisted"])).toEqual(input);
});

test("the remedy of a refused value names the model, and works", async () => {
  const words = ["run", "lucataco/animate-diff", "steps:=1000", "--mock", "--dry-run"];
  const refused = await runCli(words, { directory: emptyFolder() });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/^Error: steps must be at most \d+ /);
  expect(refused.stderr).toContain("`predgate models show lucataco/animate-diff`");
  const sent = await runCli([...words, "--unlisted", "--query", "body.input"], { directory: emptyFolder() });
  expect(JSON.parse(sent.stdout)).toEqual({ steps: 1000 });
});

test.each([
  {
    what: "a misspelt model with a flag of the right one",
    words: ["riffusion/rifusion", "--prompt-a", "x"],
    told: /There is no model "riffusion\/rifusion".*\nDid you mean riffusion\/riffusion\?/,
  },
  {
    what: "an unknown model with a flag",
    words: ["--prompt", "x", "nobody/nothing"],
    told: /There is no model "nobody\/nothing".*\n`predgate models list` shows them/,
  },
  {
    what: "an unlisted model with a flag",
    words: ["nobody/nothing", "--prompt=x", "--unlisted"],
    told: /no model nobody\/nothing, so none of its inputs is a flag: --prompt\.\nWrite inputs as key=value/,
  },
  {
    what: "an unlisted model with a misspelt flag of the command",
    words: ["nobody/nothing", "--unlisted", "--otput-dir", "x"],
    told: /There is no flag --otput-dir here\.\nDid you mean --output-dir\?/,
  },
])("$what is told the model's part in it", async ({ words, told }) => {
  const { stderr, code } = await runCli(["run", ...words, "--mock"], { directory: emptyFolder() });
  expect(stderr).toMatch(told);
  expect(code).toBe(2);
});
