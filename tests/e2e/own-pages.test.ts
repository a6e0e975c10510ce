import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createClient } from "@predgate/client";
import { createMock } from "@predgate/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const project = mkdtempSync(join(tmpdir(), "predgate-own-pages-"));

/** The two commands of docs/how-to/generate-from-your-own-pages.md, for a page about a model that nobody knows. */
beforeAll(() => {
  mkdirSync(join(project, "my"));
  const page = readFileSync(join(root, "spec/sources/lucataco__animate-diff.txt"), "utf8");
  const mine = page.replaceAll("lucataco", "acme").replaceAll("animate-diff", "flip-book");
  writeFileSync(join(project, "my/acme__flip-book.txt"), mine);
  run("tools/normalize/main.ts", "--sources", join(project, "my"), "--out", join(project, "out"));
  const spec = ["--spec", join(project, "out/openapi.yaml"), "--out", join(project, "src/gateway")];
  run("tools/codegen/main.ts", ...spec, "--augment", "@predgate/client");
  mkdirSync(join(project, "node_modules/@predgate"), { recursive: true });
  symlinkSync(join(root, "packages/client"), join(project, "node_modules/@predgate/client"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module" }));
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

function run(tool: string, ...given: string[]): void {
  execFileSync(process.execPath, [join(root, tool), ...given], { stdio: "pipe" });
}

/** What the compiler says about a program in the project; empty where all is well. */
function compile(program: string): string {
  writeFileSync(join(project, "src/main.ts"), program);
  const settings =
    "--noEmit --strict --skipLibCheck --target es2023 --module nodenext --allowImportingTsExtensions";
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  try {
    const given = [compiler, ...settings.split(" "), "src/main.ts"];
    return execFileSync(process.execPath, given, { cwd: project, encoding: "utf8", stdio: "pipe" });
  } catch (cause) {
    return (cause as { stdout: string }).stdout;
  }
}

const start = `import { createClient } from "@predgate/client";
import "./gateway/client-models.gen.ts";
import { registry } from "./gateway/registry.gen.ts";
const client = createClient({ models: Object.values(registry) });
`;

describe("pages of your own", () => {
  test("type the client's calls by the models they describe", () => {
    expect(compile(`${start}await client.run("acme/flip-book", { input: { steps: 5 } });`)).toBe("");
    expect(compile(`${start}await client.run("acme/flip-book", { input: { steps: "5" } });`)).toContain(
      "TS2322",
    );
  }, 60_000);

  test("make a mock and a client that run those models", async () => {
    const { registry } = await import(join(project, "src/gateway/registry.gen.ts"));
    const spec = JSON.parse(readFileSync(join(project, "src/gateway/openapi.gen.json"), "utf8"));
    const mock = createMock({ spec });
    const client = createClient({ ...mock.clientOptions, models: Object.values(registry) });
    const { prediction } = await client.run.detailed("acme/flip-book", { input: { steps: 5 } });
    expect(prediction.status).toBe("succeeded");
    await expect(client.run("acme/flip-book", { input: { steps: 0 } })).rejects.toThrow(/steps/);
  });
});
