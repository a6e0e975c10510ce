import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyRepository } from "../rehearsal/copy-repository.ts";
import { attempt, run } from "../rehearsal/run-command.ts";
import { root, text } from "./repository.ts";

interface Example {
  readonly command: string;
  /** What it prints, line by line; `…` stands for any lines, or for the rest of one. */
  readonly output: readonly string[];
  readonly code: number;
}

/** The commands of a how-to: every `console` block is one, with what it prints. */
function examplesOf(page: string): readonly Example[] {
  return [...page.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```$/gm)].map(([, command = "", body = ""]) => {
    const lines = body.split("\n").filter((line) => line !== "");
    const code = Number(/^\(exit code (\d+)\)$/.exec(lines.at(-1) ?? "")?.[1] ?? 0);
    return { command, code, output: lines.filter((line) => !/^\(exit code \d+\)$/.test(line)) };
  });
}

/** The expected lines that the output does not have, in their order. */
function missingLines({
  expected,
  printed,
}: {
  expected: readonly string[];
  printed: string;
}): readonly string[] {
  const lines = printed.split(/\r?\n/);
  let from = 0;
  return expected.filter((line) => {
    if (line === "…") return false;
    const matches = (other: string): boolean =>
      line.endsWith("…") ? other.startsWith(line.slice(0, -1)) : other === line;
    const found = lines.findIndex((other, index) => index >= from && matches(other));
    from = found === -1 ? from : found + 1;
    return found === -1;
  });
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), "predgate-how-to-")));
const repository = join(scratch, "repository");
const examples = examplesOf(text("docs/how-to/when-the-api-changes.md"));

beforeAll(async () => {
  await copyRepository({ from: root, to: repository });
  await run(["pnpm", "install", "--frozen-lockfile", "--prefer-offline"], { folder: repository });
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("docs/how-to/when-the-api-changes.md", () => {
  it("shows commands", () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples)("$command", { timeout: 120_000 }, async ({ command, output, code }) => {
    const result = await attempt(command.split(" "), { folder: repository });
    expect(result.code, result.output).toBe(code);
    expect(missingLines({ expected: output, printed: result.output }), result.output).toEqual([]);
  });
});
