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

/** The shortest of many: what the program costs when the machine does nothing else. In milliseconds. */
function shortest(words: readonly string[], runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    spawnSync(process.execPath, words, { env: environment, stdio: "ignore" });
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

const promises: readonly [string, { words: readonly string[]; milliseconds: number }][] = [
  ["--help", { words: ["--help"], milliseconds: 15 }],
  ["run MODEL --help", { words: ["run", "riffusion/riffusion", "--help"], milliseconds: 30 }],
];

test.each(promises)(
  "%s comes as soon after bare Node as promised",
  { retry: 4 },
  (_name, { words, milliseconds }) => {
    shortest([bin, ...words], 2);
    const bare = shortest(["-e", "0"], 15);
    expect(shortest([bin, ...words], 15) - bare).toBeLessThanOrEqual(milliseconds);
  },
);
