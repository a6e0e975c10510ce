import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

const skipped = /^tools\/(.*\/)?(node_modules|fixtures|test|\.turbo)(\/|$)/;

/** One digest of the names and bytes of files, and of all files in folders. What is missing counts as such. */
export async function digestOf(root: string, places: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  const files = (await Promise.all(places.map(listFiles))).flat().toSorted();
  for (const file of files) {
    const name = relative(root, file).replaceAll("\\", "/");
    if (skipped.test(name)) continue;
    const bytes = await readFile(file).catch(() => undefined);
    hash.update(`${name}\0${bytes?.byteLength ?? "missing"}\0`);
    if (bytes) hash.update(bytes);
  }
  return hash.digest("hex");
}

async function listFiles(place: string): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [place];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
