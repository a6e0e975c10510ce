import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFile } from "../model/generated-file.ts";

export type Staleness = "missing" | "changed" | "left over";

export interface StaleFile {
  readonly path: string;
  readonly staleness: Staleness;
}

export interface Target {
  /** Folder that the files are relative to. */
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
  /** Whether generated files in the folder that are not wanted any more count as left over. */
  readonly owns: "the folder" | "its files only";
}

/** What differs between the files that should be there and those that are, in the order of their paths. */
export async function findStale({ folder, files, owns }: Target): Promise<StaleFile[]> {
  const compared = await Promise.all(
    files.map(async (file) => ({ file, found: await readIfThere(join(folder, file.path)) })),
  );
  const stale: StaleFile[] = compared
    .filter(({ file, found }) => found !== file.text)
    .map(({ file, found }) => ({ path: file.path, staleness: found === undefined ? "missing" : "changed" }));
  if (owns === "the folder") {
    const wanted = new Set(files.map(({ path }) => path));
    const leftOver = (await generatedFilesIn(folder)).filter((path) => !wanted.has(path));
    stale.push(...leftOver.map((path) => ({ path, staleness: "left over" as const })));
  }
  return stale.toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

async function generatedFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries
    .map((entry) => entry.replaceAll("\\", "/"))
    .filter((entry) => /\.gen\.(ts|json)$/.test(entry));
}

async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return undefined;
    throw cause;
  });
}
