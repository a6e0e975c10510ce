import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { generateCommand } from "../generate-command.ts";
import { type Layout, layoutOf } from "../layout.ts";

const workspace = layoutOf();
const patience = { timeout: 120_000, interval: 50 };
let layout: Layout;
let said: string;
let stop: AbortController;

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), "predgate-generate-command-"));
  layout = { ...layoutOf(root), root, normalizer: workspace.normalizer };
  await cp(workspace.sources, layout.sources, { recursive: true });
  await cp(workspace.rulings, layout.rulings, { recursive: true });
  said = "";
  stop = new AbortController();
});
afterEach(() => rm(layout.root, { recursive: true, force: true }));

function generate(...args: string[]): Promise<number> {
  const say = (text: string) => {
    said += text;
  };
  return generateCommand(args, { layout, print: say, complain: say, signal: stop.signal });
}

/** Waits until something is said after what was said before, and answers with it. */
async function nextSaid(pattern: RegExp, act: () => Promise<unknown>): Promise<void> {
  const before = said.length;
  await act();
  await vi.waitFor(() => expect(said.slice(before)).toMatch(pattern), patience);
}

const page = "riffusion__riffusion.txt";

describe("pnpm generate --watch", { timeout: 300_000 }, () => {
  test("writes document and code again after a page was saved, tells of a page that fails, and goes on", async () => {
    const path = () => join(layout.sources, page);
    const document = () => readFile(join(layout.spec, "openapi.yaml"), "utf8");
    const ended = generate("--watch");
    try {
      await vi.waitFor(() => expect(said).toContain("Watching spec/sources"), patience);
      const text = await readFile(path(), "utf8");
      expect(await document()).not.toContain("maximum: 777");

      const saved = text.replace(/最大值[:：]\s?1(?=[。,，"])/u, "最大值：777");
      expect(saved).not.toBe(text);
      await nextSaid(/^spec: wrote/m, () => writeFile(path(), saved));
      expect(await document()).toContain("maximum: 777");
      expect(await readFile(join(layout.code, "schema.gen.ts"), "utf8")).toContain("777");

      await nextSaid(/riffusion__riffusion\.txt:\d+:\d+/, () =>
        writeFile(path(), saved.replace('"properties": {', '"properties": {{')),
      );
      expect(await document()).toContain("maximum: 777");

      await nextSaid(/^spec: wrote/m, () => writeFile(path(), text));
      expect(await document()).not.toContain("maximum: 777");
    } finally {
      stop.abort();
    }
    expect(await ended).toBe(0);
  });

  test("is refused together with --check, and so is an unknown option", async () => {
    expect(await generate("--watch", "--check")).toBe(2);
    expect(said).toContain("Expected --check or --watch, but both were given.");
    expect(await generate("--wach")).toBe(2);
    expect(said).toContain("--wach");
  });
});
