import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { bin, emptyFolder } from "./support/run-cli.ts";

const directory = emptyFolder();
const environment = { PATH: process.env.PATH ?? "", HOME: directory, LANG: "C.UTF-8" };

/** Names every module that Node loads, on stderr. */
const telling = `data:text/javascript,${encodeURIComponent(
  'import { registerHooks } from "node:module"; registerHooks({ load(url, context, next) { process._rawDebug(url); return next(url, context); } });',
)}`;

function modulesOf(words: readonly string[]): string[] {
  const { stderr, status } = spawnSync(process.execPath, ["--import", telling, bin, ...words], {
    env: environment,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  return stderr.split("\n").filter((line) => line.startsWith("file:"));
}

test("--help loads the command line's core and nothing of anybody else's", () => {
  const loaded = modulesOf(["--help"]);
  expect(loaded.length).toBeLessThanOrEqual(4);
  expect(loaded.filter((url) => !url.includes("/cli/dist/"))).toEqual([]);
});

test("the help of a model loads that model's schema alone, and neither the client nor the mock", () => {
  const outside = modulesOf(["run", "riffusion/riffusion", "--help"]).filter(
    (url) => !url.includes("/cli/dist/"),
  );
  expect(outside.filter((url) => url.includes("riffusion__riffusion"))).not.toEqual([]);
  expect(outside.filter((url) => /animate-diff|create-client|packages\/mock|node_modules/.test(url))).toEqual(
    [],
  );
});

/** Tells the processor's time at the end, on stderr. */
const timing = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); process._rawDebug("spent " + (user + system)); });',
)}`;

/** Milliseconds of the processor: on a busy machine a clock on the wall would measure the others. */
function spent(words: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, ["--import", timing, ...words], {
    env: environment,
    encoding: "utf8",
  });
  const told = /spent (\d+)/.exec(stderr)?.[1];
  if (told === undefined) throw new Error(`expected the time spent, got ${JSON.stringify(stderr)}`);
  return Number(told) / 1000;
}

const promises: readonly [string, { words: readonly string[]; milliseconds: number }][] = [
  ["--help", { words: ["--help"], milliseconds: 15 }],
  ["run MODEL --help", { words: ["run", "riffusion/riffusion", "--help"], milliseconds: 30 }],
];

test.each(promises)(
  "%s costs no more above bare Node than promised",
  { retry: 2 },
  (_name, { words, milliseconds }) => {
    // In turns, so that both meet the same machine; the least of each is what nothing else disturbed.
    const runs = Array.from({ length: 15 }, () => ({
      bare: spent(["-e", "0"]),
      ours: spent([bin, ...words]),
    }));
    const bare = Math.min(...runs.map((run) => run.bare));
    const ours = Math.min(...runs.map((run) => run.ours));
    expect(ours - bare).toBeGreaterThan(0);
    expect(ours - bare).toBeLessThanOrEqual(milliseconds);
  },
);
