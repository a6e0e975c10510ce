import { expect, test } from "vitest";
import { commandTable } from "../src/commands/table.ts";
import { emptyFolder, runCli } from "./support/run-cli.ts";

const directory = emptyFolder();
const lines: readonly (readonly string[])[] = [
  [],
  ["run", "riffusion/riffusion"],
  ["run", "lucataco/animate-diff"],
  ...commandTable.map(({ path }) => path),
];

test.each([
  ["en", {}],
  ["zh", { LANG: "zh_CN.UTF-8" }],
])(
  "every help says what it said (%s); vitest -u takes up what is meant to change",
  async (language, environment) => {
    const frames: string[] = [];
    for (const words of lines) {
      const { code, stdout, stderr } = await runCli([...words, "--help"], { directory, environment });
      expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: "" });
      frames.push(
        `$ predgate ${[...words, "--help"].join(" ")}\n${frames.length < 2 ? stdout : withoutShared(stdout)}`,
      );
    }
    await expect(frames.join("\n")).toMatchFileSnapshot(`help/${language}.txt`);
  },
);

test("--lang is stronger than the locale", async () => {
  const asked = await runCli(["run", "riffusion/riffusion", "--help", "--lang", "zh"], { directory });
  const local = await runCli(["run", "riffusion/riffusion", "--help"], {
    directory,
    environment: { LC_ALL: "zh_CN.UTF-8" },
  });
  expect(asked.stdout).toBe(local.stdout);
  expect(asked.stdout).toContain("默认");
});

/** The flags of every command stand once in the snapshot. */
function withoutShared(frame: string): string {
  return frame.replace(/^(Flags of every command|通用标志)\n(?: .*\n)+/m, "$1\n  …\n");
}

test("`predgate help COMMAND` is `predgate COMMAND --help`", async () => {
  const [asked, flagged] = [
    await runCli(["help", "predictions", "list"], { directory }),
    await runCli(["predictions", "list", "--help"], { directory }),
  ];
  expect(asked.stdout).toBe(flagged.stdout);
  expect(asked.code).toBe(0);
});
