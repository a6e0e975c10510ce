import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { serve } from "@predgate/mock/serve";
import { expect, test } from "vitest";
import { emptyFolder, runCli } from "./support/run-cli.ts";
import type { Scenario, Step } from "./support/scenario.ts";
import { printScenario, readScenario, splitWords } from "./support/scenario.ts";

const folder = new URL("../scenarios/", import.meta.url).pathname;
const updates = process.env.PREDGATE_UPDATE_SCENARIOS === "1";
const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readScenario(join(folder, name)));

test.each(scenarios.map((scenario): [string, Scenario] => [scenario.title, scenario]))(
  "%s",
  async (_title, scenario) => {
    const directory = emptyFolder();
    for (const [name, text] of scenario.files) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
    const served = scenario.mock === undefined ? undefined : await start(scenario.mock);
    const environment = {
      ...(served === undefined ? {} : { PREDGATE_BASE_URL: served.url, PREDGATE_API_KEY: "scenario-key" }),
      ...scenario.environment,
    };
    try {
      const played: Step[] = [];
      let lastId = "";
      for (const step of scenario.steps) {
        const { seen, ...done } = await play({ step, directory, environment, url: served?.url, lastId });
        lastId = seen ?? lastId;
        played.push(done);
      }
      if (updates) writeFileSync(scenario.path, printScenario({ ...scenario, steps: played }));
      else expect(printScenario({ ...scenario, steps: played })).toBe(printScenario(scenario));
    } finally {
      await served?.close();
    }
  },
);

function start(faults: string) {
  return serve({
    seed: 1,
    clock: { speed: 60 },
    key: "scenario-key",
    ...(faults === "none" ? {} : { faults: faults.split(",") }),
  });
}

async function play(given: {
  readonly step: Step;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly url: string | undefined;
  readonly lastId: string;
}): Promise<Step & { readonly seen?: string | undefined }> {
  const { step, directory, environment } = given;
  const line = step.line.replaceAll("<gateway>", given.url ?? "").replaceAll("<id>", given.lastId);
  const [program, ...words] = splitWords(line);
  const target = join(directory, words[0] ?? ".");
  if (program === "ls") return { ...step, stdout: listing(target), stderr: "", exit: 0 };
  if (program === "cat") return { ...step, stdout: readFileSync(target, "utf8"), stderr: "", exit: 0 };
  expect(program, "a step begins with predgate, ls or cat").toBe("predgate");
  const { code, stdout, stderr } = await runCli(words, {
    directory,
    environment,
    ...(step.stdin === undefined ? {} : { stdin: step.stdin }),
  });
  const same = (text: string): string => normalised(text, { directory, url: given.url });
  const seen = /\b[a-z0-9]{26}\b/.exec(stdout)?.[0];
  return { ...step, stdout: same(stdout), stderr: same(stderr), exit: code ?? -1, seen };
}

function listing(target: string): string {
  if (!existsSync(target)) return "";
  return readdirSync(target)
    .sort()
    .map((name) => `${name}\n`)
    .join("");
}

/** What differs from run to run becomes its name. */
function normalised(
  text: string,
  given: { readonly directory: string; readonly url: string | undefined },
): string {
  return (
    text
      .replaceAll(given.directory, "<dir>")
      .replaceAll(given.url ?? "\0", "<gateway>")
      .replaceAll(`"${process.versions.node}"`, '"<node>"')
      .replaceAll(`Node ${process.versions.node}`, "Node <node>")
      .replace(/\b[a-z0-9]{26}\b/g, "<id>")
      .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>")
      .replace(/\b127\.0\.0\.1:\d+/g, "127.0.0.1:<port>")
      .replace(/\(\d+ ms\)/g, "(<n> ms)")
      .replace(/("(?:predict_time|total_time)": )[\d.]+/g, "$1<n>")
      .replace(/\t(?:starting|processing|succeeded)\t/g, "\t<status>\t")
      // How many of them there are depends on when the poll falls.
      .replace(/^<id> processing(?: \d+%)?\n/gm, "")
  );
}
