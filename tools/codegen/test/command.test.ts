import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compile } from "./compile.ts";
import { documentWith } from "./document-with.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "predgate-codegen-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `pnpm codegen` with these arguments, in the test's folder. */
function codegen(...given: string[]): Promise<Ended> {
  const command = [join(import.meta.dirname, "../main.ts"), ...given];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

const model = {
  name: "me/mine",
  schema: "MeMine",
  input: { type: "object", properties: { text: { type: "string" } } },
  output: { type: "string" },
};

async function writeDocument(models: Parameters<typeof documentWith>[0]): Promise<void> {
  await writeFile(join(folder, "openapi.json"), JSON.stringify(documentWith(models)));
}

const spec = ["--spec", "openapi.json", "--out", "src/generated"];

describe("codegen", () => {
  test("writes a project's code and then finds it up to date", async () => {
    await writeDocument([model]);
    const first = await codegen(...spec);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^code: wrote src\/generated\//);
    const registry = join(folder, "src/generated/registry.gen.ts");
    const { mtimeMs } = await stat(registry);
    expect((await codegen(...spec)).stdout).toMatch(/^code: up to date/);
    expect((await stat(registry)).mtimeMs).toBe(mtimeMs);
    expect((await codegen(...spec, "--check")).code).toBe(0);
  });

  test("rewrites only what changed and removes what is left over", async () => {
    await writeDocument([model, { ...model, name: "me/other", schema: "MeOther" }]);
    await codegen(...spec);
    await writeFile(join(folder, "src/generated/mine.ts"), "export {};\n");
    await writeDocument([model]);
    const { stdout } = await codegen(...spec);
    expect(stdout).toContain("wrote");
    expect(await readdir(join(folder, "src/generated/input-schemas"))).toEqual(["me__mine.gen.ts"]);
    expect(await readdir(join(folder, "src/generated"))).toContain("mine.ts");
  });

  test("names each stale file and the command that mends it with --check, and writes nothing", async () => {
    await writeDocument([model]);
    await codegen(...spec);
    const registry = join(folder, "src/generated/registry.gen.ts");
    await writeFile(registry, "export {};\n");
    await rm(join(folder, "src/generated/models.gen.ts"));
    const { code, stderr } = await codegen(...spec, "--check");
    expect(code).toBe(1);
    expect(stderr).toContain("src/generated/registry.gen.ts (changed)");
    expect(stderr).toContain("src/generated/models.gen.ts (missing)");
    expect(stderr).toContain("pnpm codegen --spec openapi.json --out src/generated");
    expect(await readFile(registry, "utf8")).toBe("export {};\n");
  });

  test("serves a document without any model", async () => {
    await writeDocument([]);
    const { code } = await codegen(...spec, "--reference", "docs/models.md", "--augment", "@predgate/client");
    expect(code).toBe(0);
    expect(await readFile(join(folder, "docs/models.md"), "utf8")).toContain("names no models");
    const names = (await readdir(join(folder, "src/generated"))).filter((name) => name.endsWith(".gen.ts"));
    const files = await Promise.all(
      names.map(async (path) => ({
        path,
        text: await readFile(join(folder, "src/generated", path), "utf8"),
      })),
    );
    expect(compile(files)).toEqual([]);
  });

  test.each([
    ["a missing document", undefined, /Expected an OpenAPI document at openapi.json/],
    ["broken YAML", "openapi: [", /Expected YAML or JSON in openapi.json/],
    ["something else", "hello", /with a line such as "openapi: 3.1.0"/],
    [
      "another version",
      '{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{}}',
      /Expected OpenAPI 3.1/,
    ],
    ["an invalid document", '{"openapi":"3.1.0","paths":{}}', /not a valid OpenAPI document/],
    [
      "a reference that leads nowhere",
      '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"A":{"$ref":"#/components/schemas/B"}}}}',
      /not a valid OpenAPI document.*"B"/,
    ],
  ])("refuses %s and leaves earlier code as it was", async (_, text, message) => {
    await mkdir(join(folder, "src/generated"), { recursive: true });
    await writeFile(join(folder, "src/generated/models.gen.ts"), "earlier");
    if (text !== undefined) await writeFile(join(folder, "openapi.json"), text);
    const { code, stderr } = await codegen(...spec);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(await readFile(join(folder, "src/generated/models.gen.ts"), "utf8")).toBe("earlier");
  });

  test("says what is missing from the command", async () => {
    expect(await codegen("--spec", "openapi.json")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Expected --out DIR"),
    });
  });
});

describe("codegen --augment", () => {
  test("adds the models to the interface of a package, apart from those the client has", async () => {
    const riffusion = { ...model, name: "riffusion/riffusion", schema: "RiffusionRiffusion" };
    await writeDocument([model, riffusion]);
    await codegen(...spec, "--augment", "@predgate/client");
    const added = await readFile(join(folder, "src/generated/client-models.gen.ts"), "utf8");
    expect(added).toContain('declare module "@predgate/client"');
    expect(added).toContain('"me/mine": { input: MeMineInput; output: MeMineOutput }');
    expect(added).not.toContain("riffusion/riffusion");
    await codegen(...spec, "--augment", "other-client");
    expect(await readFile(join(folder, "src/generated/client-models.gen.ts"), "utf8")).toContain(
      '"riffusion/riffusion"',
    );
  });
});
