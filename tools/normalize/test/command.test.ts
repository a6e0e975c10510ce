import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const tool = join(import.meta.dirname, "..");
const spec = join(tool, "../../spec");

function run(script: string, ...parameters: string[]) {
  return spawnSync(process.execPath, [join(tool, script), ...parameters], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

function sourcesWith(pages: Record<string, string>): { sources: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), "predgate-normalize-"));
  const sources = join(folder, "sources");
  cpSync(join(spec, "sources"), sources, { recursive: true });
  for (const [page, text] of Object.entries(pages)) writeFileSync(join(sources, page), text);
  return { sources, out: join(folder, "out") };
}

describe("pnpm spec:normalize", { timeout: 60_000 }, () => {
  test("writes the committed bytes, twice the same", () => {
    const { sources, out } = sourcesWith({});
    for (let round = 0; round < 2; round += 1) {
      const { status } = run(
        "main.ts",
        "--sources",
        sources,
        "--rulings",
        join(spec, "rulings"),
        "--out",
        out,
      );
      expect(status).toBe(0);
      for (const file of ["openapi.yaml", "findings.json", "findings.md"]) {
        expect(readFileSync(join(out, file), "utf8")).toBe(readFileSync(join(spec, file), "utf8"));
      }
    }
  });

  test("prints one JSON object", () => {
    const { sources, out } = sourcesWith({});
    const { stdout, status } = run("main.ts", "--sources", sources, "--out", out, "--json");
    expect(status).toBe(0);
    const summary: unknown = JSON.parse(stdout);
    expect(summary).toEqual({
      pages: 2,
      operations: 2,
      failed: [],
      findings: { error: 0, warning: expect.any(Number), info: expect.any(Number) },
      valid: true,
    });
  });

  test("lists a page that fails with a caret, normalizes the others, and exits 1", () => {
    const { sources, out } = sourcesWith({ "bad.txt": '坏\n\nPOST /v1/bad\n\n请求体\n\n{ "type": oops }\n' });
    const { stdout, status } = run("main.ts", "--sources", sources, "--out", out);
    expect(status).toBe(1);
    expect(stdout).toContain("failed bad.txt:7:11");
    expect(stdout).toMatch(/7 \| \{ "type": oops \}\n +\| {11}\^/u);
    expect(readFileSync(join(out, "openapi.yaml"), "utf8")).toContain("/replicate/v1/predictions");
  });

  test("never replaces a document when a page fails", () => {
    const { sources, out } = sourcesWith({});
    run("main.ts", "--sources", sources, "--out", out);
    const before = readFileSync(join(out, "openapi.yaml"), "utf8");
    writeFileSync(join(sources, "bad.txt"), "nothing that anybody could read");
    const { status, stdout } = run("main.ts", "--sources", sources, "--out", out, "--json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ pages: 3, failed: [{ page: "bad.txt", line: 1, column: 1 }] });
    expect(readFileSync(join(out, "openapi.yaml"), "utf8")).toBe(before);
    expect(readdirSync(out).sort()).toEqual(["findings.json", "findings.md", "openapi.yaml"]);
  });

  test.each([
    ["no folder", [], /Expected --sources/u],
    ["a folder that is not there", ["--sources", "/nowhere", "--out", "x"], /There is no folder/u],
    ["an unknown option", ["--source", "x"], /--source/u],
  ])("refuses %s with exit code 2", (_, parameters, message) => {
    const { status, stderr } = run("main.ts", ...parameters);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe("pnpm spec:import", { timeout: 60_000 }, () => {
  const page = `创建任务 some-owner/new.model\n\nPOST /replicate/v1/models/some-owner/new.model/predictions\n\n请求体\n${JSON.stringify(
    {
      type: "application/json",
      jsonSchema: {
        type: "object",
        properties: {
          input: { type: "object", properties: { size: { type: "integer", description: "默认值：3。" } } },
        },
      },
    },
  )}\n响应\n[{"id":1,"code":200,"jsonSchema":{"type":"object","properties":{"ok":{"type":"boolean"}}}}]\n`;

  test("shows what a page changes and writes nothing when dry, then puts it in under its canonical name", () => {
    const { sources } = sourcesWith({});
    writeFileSync(join(sources, "../new page.txt"), page);
    const parameters = [
      join(sources, "../new page.txt"),
      "--sources",
      sources,
      "--rulings",
      join(sources, "../none"),
    ];
    const dry = run("import.ts", ...parameters, "--dry-run");
    expect(dry.stdout).toContain("TypeScript names that appear: SomeOwnerNewModelInput");
    expect(dry.stdout).toContain("Nothing was written.");
    expect(readdirSync(sources)).not.toContain("some-owner__new.model.txt");
    const wet = run("import.ts", ...parameters);
    expect(wet.status).toBe(0);
    expect(readFileSync(join(sources, "some-owner__new.model.txt"), "utf8")).toBe(page);
  });

  function imagePage({ title, model, size }: { title: string; model: string; size: string }): string {
    return `${title}\n\nPOST /v1/images\n\n请求体\n${JSON.stringify({
      type: "application/json",
      jsonSchema: {
        type: "object",
        properties: { model: { type: "string", description: model }, size: { type: size } },
        required: ["model"],
      },
    })}\n响应\n[{"id":1,"code":200,"jsonSchema":{"type":"object","properties":{"ok":{"type":"boolean"}}}}]\n`;
  }

  test("puts pages that share a path beside each other, and a new edition of one over it", () => {
    const { sources } = sourcesWith({});
    const folder = join(sources, "..");
    const omni = imagePage({ title: "Omni", model: "固定值：omni-1", size: "string" });
    const pixel = imagePage({ title: "Pixel", model: "固定值：pixel-2", size: "string" });
    const later = imagePage({ title: "Pixel, 新版", model: "固定值：pixel-2", size: "integer" });
    for (const [name, text] of Object.entries({ omni, pixel, later })) {
      writeFileSync(join(folder, `${name}.txt`), text);
    }
    const rest = ["--sources", sources, "--rulings", join(folder, "none")];
    const both = run("import.ts", join(folder, "omni.txt"), join(folder, "pixel.txt"), ...rest);
    expect(both.status).toBe(0);
    expect(readFileSync(join(sources, "post__v1__images.txt"), "utf8")).toBe(omni);
    expect(readFileSync(join(sources, "post__v1__images__2.txt"), "utf8")).toBe(pixel);
    expect(run("import.ts", join(folder, "later.txt"), ...rest).stdout).toMatch(
      /replaces .*post__v1__images__2\.txt/u,
    );
    expect(readFileSync(join(sources, "post__v1__images.txt"), "utf8")).toBe(omni);
    expect(readFileSync(join(sources, "post__v1__images__2.txt"), "utf8")).toBe(later);
    expect(readdirSync(sources)).toHaveLength(4);
  });

  test("says why a page cannot be taken up that a ruling contradicts", () => {
    const { sources } = sourcesWith({});
    const page = readFileSync(join(spec, "sources/riffusion__riffusion.txt"), "utf8");
    const newer = join(sources, "../newer.txt");
    writeFileSync(newer, page.replace('\\"vibes\\"', '\\"new_beat\\"'));
    const { status, stdout } = run("import.ts", newer, "--dry-run");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^error openapi\.yaml\/.* valid-examples$/mu);
    expect(stdout).toContain('evidence: {"version"');
    expect(stdout).toContain("the ruling that tightened the schema contradicts the page's example");
    expect(stdout).toContain("Nothing was imported");
  });

  test("refuses a page that cannot be read, with its place", () => {
    const { sources } = sourcesWith({});
    writeFileSync(join(sources, "../bad.txt"), "POST /v1/x\n\n请求体\n{,}\n");
    const { status, stdout } = run("import.ts", join(sources, "../bad.txt"), "--sources", sources);
    expect(status).toBe(1);
    expect(stdout).toMatch(/bad\.txt:4:2/u);
    expect(readdirSync(sources)).toHaveLength(2);
  });
});
