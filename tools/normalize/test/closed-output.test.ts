import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const tool = join(import.meta.dirname, "..");
const spec = join(tool, "../../spec");

/** Runs a program whose reader has gone away before it says anything. */
function runUnread({ script, parameters, input }: { script: string; parameters: string[]; input: string }) {
  return new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [join(tool, script), ...parameters], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    child.stdout.destroy();
    // The program may be gone before it has read everything.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("close", (code) => resolve({ code, stderr }));
  });
}

describe("a program whose output nobody reads", { timeout: 120_000 }, () => {
  test("spec:explain ends in silence", async () => {
    const input = '{"text":"默认值：0.5","type":"number"}\n'.repeat(20_000);
    expect(await runUnread({ script: "explain.ts", parameters: [], input })).toEqual({ code: 0, stderr: "" });
  });

  test("spec:import still imports, in silence", async () => {
    const folder = mkdtempSync(join(tmpdir(), "predgate-closed-"));
    const sources = join(folder, "sources");
    cpSync(join(spec, "sources"), sources, { recursive: true });
    const page = join(folder, "draw.txt");
    writeFileSync(
      page,
      'Draw\n\nPOST /v1/draw\n\n请求体\n\n{"type":"none","parameters":[]}\n\n响应\n\n[{"id":1,"code":200,"contentType":"json","jsonSchema":{"type":"object","properties":{"ok":{"type":"boolean"}}}}]\n',
    );
    const parameters = [page, "--yes", "--sources", sources, "--rulings", join(folder, "none")];
    expect(await runUnread({ script: "import.ts", parameters, input: "" })).toEqual({ code: 0, stderr: "" });
    expect(readdirSync(sources)).toHaveLength(3);
  });

  test("spec:normalize still writes, in silence", async () => {
    const out = join(mkdtempSync(join(tmpdir(), "predgate-closed-")), "out");
    const parameters = ["--sources", join(spec, "sources"), "--rulings", join(spec, "rulings"), "--out", out];
    expect(await runUnread({ script: "main.ts", parameters, input: "" })).toEqual({ code: 0, stderr: "" });
    expect(readdirSync(out)).toContain("openapi.yaml");
  });
});
