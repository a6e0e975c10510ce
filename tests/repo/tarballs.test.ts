import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./repository.ts";

const folder = mkdtempSync(join(tmpdir(), "predgate-tarballs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of a tarball by path, without the `package/` that npm puts before every one. */
function unpack(path: string): ReadonlyMap<string, string> {
  const bytes = gunzipSync(readFileSync(path));
  const found = new Map<string, string>();
  for (let offset = 0; offset + 512 <= bytes.length; ) {
    const field = (start: number, length: number): string =>
      bytes.toString("utf8", offset + start, offset + start + length).split("\0", 1)[0] ?? "";
    const name = `${field(345, 155) === "" ? "" : `${field(345, 155)}/`}${field(0, 100)}`;
    const size = Number.parseInt(field(124, 12).trim() || "0", 8);
    if (name !== "" && /^[0\0]?$/.test(field(156, 1))) {
      found.set(name.replace(/^package\//, ""), bytes.toString("utf8", offset + 512, offset + 512 + size));
    }
    offset += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}

describe.each(["client", "mock", "cli"])("the tarball of %s", (name) => {
  let files: ReadonlyMap<string, string> = new Map();
  beforeAll(() => {
    const destination = join(folder, name);
    execFileSync("pnpm", ["pack", "--pack-destination", destination], {
      cwd: join(root, "packages", name),
      shell: process.platform === "win32",
      stdio: "pipe",
    });
    const [tarball = ""] = readdirSync(destination);
    files = unpack(join(destination, tarball));
  }, 60_000);

  it("holds what was built, its types and source maps, the README and the licence, and nothing else", () => {
    const strange = [...files.keys()].filter(
      (path) =>
        !/^(package\.json|README\.md|LICENSE)$|^dist\/.*(\.js|\.d\.ts|\.map|\.json|\.html|\.css)$/.test(path),
    );
    expect(strange).toEqual([]);
    expect([...files.keys()]).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE"]));
    expect([...files.keys()].filter((path) => /\.(test|spec)\./.test(path))).toEqual([]);
  });

  it("has the files behind every door, and a source map beside every module", () => {
    const manifest = files.get("package.json") ?? "{}";
    const doors = [...manifest.matchAll(/"\.\/(dist\/[^"*]+)"/g)].map(([, path = ""]) => path);
    expect(doors.length).toBeGreaterThan(0);
    expect(doors.filter((path) => !files.has(path))).toEqual([]);
    const mapped = [...files.keys()].filter((path) =>
      /sourceMappingURL/.test(files.get(path)?.slice(-200) ?? ""),
    );
    expect(mapped.length).toBeGreaterThan(0);
    expect(mapped.filter((path) => !files.has(`${path}.map`))).toEqual([]);
  });

  it("names versions that strangers can install, and a licence", () => {
    const manifest = JSON.parse(files.get("package.json") ?? "{}");
    const ranges = Object.values({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect(ranges.filter((range) => /^(workspace|catalog|file|link):/.test(String(range)))).toEqual([]);
    expect(manifest).toMatchObject({ license: "MIT", publishConfig: { access: "public", provenance: true } });
    expect(
      Object.keys(manifest.scripts ?? {}).filter((script) => /^(pre|post)?install$/.test(script)),
    ).toEqual([]);
  });
});
