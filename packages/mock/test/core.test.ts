import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../src/", import.meta.url));

/** Every file that the root entry reaches, by imports of both kinds, and every package it names. */
async function graphOf(entry: string): Promise<{ files: Set<string>; packages: Set<string> }> {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (files.has(file)) return;
    files.add(file);
    const text = await readFile(file, "utf8");
    for (const [, , name = ""] of text.matchAll(/(?:\bfrom|\bimport)\s*(\(\s*)?"([^"]+)"/g)) {
      if (!name.startsWith(".")) packages.add(name);
      else if (name.endsWith(".ts")) await visit(resolve(dirname(file), name));
    }
  };
  await visit(resolve(source, entry));
  return { files, packages };
}

test("the core imports nothing of Node's, however far one follows it", async () => {
  const { files, packages } = await graphOf("index.ts");
  expect(files.size).toBeGreaterThan(100);
  expect([...packages].filter((name) => name.startsWith("node:"))).toEqual([]);
  expect([...packages]).not.toContain("@hono/node-server");
  expect([...packages]).not.toContain("js-yaml");
});

test("the walk would see Node's modules where they are used", async () => {
  const { packages } = await graphOf("serve.ts");
  expect([...packages]).toContain("node:http");
});
