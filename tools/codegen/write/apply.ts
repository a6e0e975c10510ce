import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { StaleFile, Target } from "./compare.ts";

/** Writes or removes the stale files of a target and touches no other, so that watchers see only what changed. */
export async function writeStale(target: Target, stale: readonly StaleFile[]): Promise<void> {
  const texts = new Map(target.files.map(({ path, text }) => [path, text]));
  for (const { path } of stale) {
    const file = join(target.folder, path);
    const text = texts.get(path);
    if (text === undefined) {
      await rm(file);
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    // A reader (a type checker in watch mode) never sees half a file.
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  }
}
