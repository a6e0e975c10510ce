import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestOf } from "../read/digest.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "predgate-digest-"));
  await write("spec/sources/page.txt", "a page");
  await write("tools/codegen/main.ts", "");
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

function digest(): Promise<string> {
  return digestOf(root, [join(root, "spec/sources"), join(root, "tools/codegen"), join(root, "absent")]);
}

test.each([
  ["a changed page", "spec/sources/page.txt", "another page"],
  ["a new page in a folder of any name", "spec/sources/test/fixtures/new.txt", "a page"],
  ["a file of a tool", "tools/codegen/emit/index.ts", "export {};"],
  ["a file that was absent", "absent", ""],
])("a digest tells %s", async (_, path, text) => {
  const before = await digest();
  expect(await digest()).toBe(before);
  await write(path, text);
  expect(await digest()).not.toBe(before);
});

test("a digest does not tell a changed test of a tool, which changes nothing that is generated", async () => {
  const before = await digest();
  await write("tools/codegen/test/index.test.ts", "export {};");
  expect(await digest()).toBe(before);
});
