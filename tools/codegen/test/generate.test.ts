import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkAll, generateAll } from "../generate-all.ts";
import { type Layout, layoutOf } from "../layout.ts";
import { watchSources } from "../watch.ts";

const workspace = layoutOf();
let layout: Layout;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "predgate-generate-test-"));
  layout = { ...layoutOf(root), root, normalizer: workspace.normalizer };
  await cp(workspace.sources, layout.sources, { recursive: true });
  await cp(workspace.rulings, layout.rulings, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function breakPage(): Promise<string> {
  const page = join(layout.sources, "riffusion__riffusion.txt");
  const text = await readFile(page, "utf8");
  await writeFile(page, text.replace('"properties": {', '"properties": {{'));
  return text;
}

describe("generate", () => {
  test("makes document, findings, code and reference from pages, the same bytes every time", async () => {
    expect((await checkAll(layout)).fresh).toBe(false);
    await generateAll(layout);
    expect(await readFile(join(layout.spec, "openapi.yaml"), "utf8")).toBe(
      await readFile(join(workspace.spec, "openapi.yaml"), "utf8"),
    );
    expect(await readFile(join(layout.code, "schema.gen.ts"), "utf8")).toBe(
      await readFile(join(workspace.code, "schema.gen.ts"), "utf8"),
    );
    await stat(join(layout.spec, "findings.json"));
    await stat(layout.reference);
    expect(await checkAll(layout)).toMatchObject({ fresh: true });
  });

  test("skips what did not change since the last run and says so", async () => {
    await generateAll(layout);
    expect((await generateAll(layout)).lines).toEqual([
      "spec, code: nothing changed since the last run, skipped",
    ]);
    await rm(join(layout.code, "models.gen.ts"));
    const { lines } = await generateAll(layout);
    expect(lines).toContain("spec: nothing changed since the last run, skipped");
    expect(lines.join("\n")).toMatch(/^code: wrote .*models\.gen\.ts$/m);
  });

  test("replaces nothing where a page fails, and names the page", async () => {
    await generateAll(layout);
    const before = await readFile(join(layout.spec, "openapi.yaml"), "utf8");
    await breakPage();
    await expect(generateAll(layout)).rejects.toThrow(
      /riffusion__riffusion\.txt:\d+:\d+ Expected [\s\S]*Nothing was replaced/,
    );
    expect(await readFile(join(layout.spec, "openapi.yaml"), "utf8")).toBe(before);
    await expect(checkAll(layout)).rejects.toThrow(/riffusion__riffusion\.txt/);
  });

  test("names stale files and the command that mends them when only checking", async () => {
    await generateAll(layout);
    const registry = join(layout.code, "registry.gen.ts");
    await writeFile(registry, "changed by hand");
    await mkdir(join(layout.code, "input-schemas"), { recursive: true });
    await writeFile(join(layout.code, "input-schemas/gone.gen.ts"), "");
    const { fresh, lines } = await checkAll(layout);
    expect(fresh).toBe(false);
    expect(lines.join("\n")).toMatch(/registry\.gen\.ts \(changed\)/);
    expect(lines.join("\n")).toMatch(/gone\.gen\.ts \(left over\)/);
    expect(lines.join("\n")).toMatch(/^ {2}pnpm generate$/m);
    expect(await readFile(registry, "utf8")).toBe("changed by hand");
  });

  test("runs again once a page was saved while it watches", async () => {
    const stop = new AbortController();
    let runs = 0;
    const watching = watchSources(layout, {
      signal: stop.signal,
      regenerate: async () => {
        runs += 1;
        stop.abort();
      },
    });
    await sleep(50);
    await writeFile(join(layout.sources, "new.txt"), "a page");
    await watching;
    expect(runs).toBe(1);
  });
});
