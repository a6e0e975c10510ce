import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, expect, test } from "vitest";
import { measure } from "./size/measure.ts";

// What is published: dist, as the build left it.
const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
  exports: Record<string, { types?: string; default?: string }>;
};
let tarball: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "predgate-pack-"));
  const name = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
  });
  tarball = join(folder, name.trim());
});

test("publint has nothing to say", async () => {
  const { messages, pkg } = await publint({ pkgDir: root, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
});

test("types resolve as the code does, for ESM", () => {
  // Exits with 1, which throws, on any problem.
  const report = execFileSync(join(root, "node_modules/.bin/attw"), [tarball, "--profile", "esm-only"], {
    encoding: "utf8",
  });
  expect(report).toContain("@predgate/client/webhooks");
});

test("the tarball holds the code, its types and the document, and no tests or sources", () => {
  const files = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
  expect(files).toEqual(
    expect.arrayContaining([
      "package/dist/index.js",
      "package/dist/index.d.ts",
      "package/dist/generated/openapi.gen.json",
      "package/README.md",
    ]),
  );
  expect(
    files.filter((file) => !/^package\/(dist\/|README\.md$|package\.json$|LICENSE$)/.test(file)),
  ).toEqual([]);
  expect(basename(tarball)).toContain(manifest.version);
});

test.each(Object.entries(manifest.exports).filter(([, { types }]) => types))(
  "%s gives from dist what its source gives",
  async (_subpath, target) => {
    const built = (await import(join(root, String(target.default)))) as object;
    const source = (await import(
      join(root, String(target.types).replace("dist", "src").replace(".d.ts", ".ts"))
    )) as object;
    expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort());
    expect(Object.keys(built).length).toBeGreaterThan(0);
  },
);

test("the user agent names the package's version", async () => {
  const { createClient } = (await import(join(root, "dist/index.js"))) as typeof import("../src/index.ts");
  let sent: Headers | undefined;
  const client = createClient({
    apiKey: "sk-0123456789",
    baseUrl: "https://gateway.example",
    fetch: async (_input, init) => {
      sent = new Headers(init?.headers);
      return Response.json({ id: "a", status: "starting" });
    },
  });
  await client.predictions.get("a");
  expect(sent?.get("user-agent")).toBe(`predgate-client/${manifest.version}`);
});

test("what a page loads at first, and everything together, stay within their bounds", async () => {
  const { initial, wholeInitial, everything, ownEverything, allChunks } = await measure(root);
  // Bytes, gzipped; docs/adr/0032 says what counts and why these numbers.
  expect(initial).toBeLessThanOrEqual(5_200);
  expect(wholeInitial).toBeLessThanOrEqual(6_000);
  expect(everything).toBeLessThanOrEqual(15_300);
  expect(ownEverything).toBeLessThanOrEqual(13_050);
  expect(allChunks).toBeLessThanOrEqual(17_800);
});
